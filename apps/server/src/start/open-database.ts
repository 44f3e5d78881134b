import { join } from 'node:path'
import type { Config } from '../config.ts'
import { connect } from '../platform/database/database.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/database/embedded.ts'
import { StartError } from './start-error.ts'

export const embeddedFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'postgres')

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
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'erreur inconnue'
    throw new StartError(
      `DATABASE_URL\u00a0: le serveur PostgreSQL ne répond pas ou refuse la connexion (${reason}). ` +
        'Vérifiez qu’il tourne, puis l’adresse, le nom, le mot de passe et la base.',
    )
  } finally {
    await server.close()
  }
}
