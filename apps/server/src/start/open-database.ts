import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { connect } from '../platform/database/database.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/database/embedded.ts'
import { explainCause } from '../platform/explain-cause.ts'
import { StartError } from './start-error.ts'

export const embeddedFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'postgres')

/** Keeps a command that was given the wrong folder from finding an empty service there. Throws `StartError`. */
export function checkDatabaseExists(config: Config): void {
  if (config.databaseUrl !== undefined || existsSync(join(embeddedFolder(config), 'PG_VERSION'))) return
  throw new StartError(
    `PIX_DATA_DIR\u00a0: aucune base dans le dossier ${resolve(config.dataDir)}. Rien n’y a été créé. ` +
      'Indiquez le dossier du service, ou l’adresse de sa base par DATABASE_URL\u202f; une base neuve se crée par «\u00a0npm start\u00a0».',
  )
}

/** The server of `DATABASE_URL`, or the embedded one, started for us. */
export async function openDatabase(config: Config): Promise<EmbeddedPostgres> {
  const { databaseUrl } = config
  if (databaseUrl === undefined) return await startEmbeddedPostgres({ directory: embeddedFolder(config) })
  await checkServer(databaseUrl)
  return { url: databaseUrl, stop: async () => undefined }
}

async function checkServer(url: string): Promise<void> {
  const server = connect(url, { maxConnections: 1 })
  try {
    await server.pool.query('select 1')
  } catch (error) {
    throw new StartError(
      `DATABASE_URL\u00a0: le serveur PostgreSQL ne répond pas ou refuse la connexion, ${explainCause(error)}. ` +
        'Vérifiez qu’il tourne, puis l’adresse, le nom, le mot de passe et la base.',
    )
  } finally {
    await server.close()
  }
}
