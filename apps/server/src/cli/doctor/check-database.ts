import { listMigrations } from '../../platform/backup/list-tables.ts'
import type { Database } from '../../platform/database/database.ts'
import { listKnownMigrations } from '../../platform/database/migrate.ts'
import type { Check } from './check.ts'

export async function checkDatabase({ pool }: Database): Promise<Check> {
  const name = 'database'
  const began = performance.now()
  const { rows } = await pool.query<{ version: string; fsync: string }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync`,
  )
  const milliseconds = Math.round(performance.now() - began)
  const { version = '', fsync = '' } = rows[0] ?? {}
  const told = `PostgreSQL ${version.split(' ')[0]}, répond en ${milliseconds} ms`
  if (fsync !== 'on')
    return { name, state: 'failed', message: `${told}. fsync est coupé : une panne perdrait des réponses.` }
  const client = await pool.connect()
  const present = await listMigrations(client).finally(() => client.release())
  const known = await listKnownMigrations()
  const missing = known.filter((migration) => !present.includes(migration)).length
  const unknown = present.filter((migration) => !known.includes(migration)).length
  if (unknown > 0)
    return { name, state: 'failed', message: `${told}. Elle vient d’une version plus récente du service.` }
  if (present.length === 0)
    return {
      name,
      state: 'warning',
      message: `${told}. Elle est vide\u00a0: le premier démarrage la remplira.`,
    }
  if (missing > 0)
    return {
      name,
      state: 'warning',
      message: `${told}. ${missing} migrations se feront au prochain démarrage.`,
    }
  return { name, state: 'good', message: `${told}, schéma à jour.` }
}

const tolerated = 2_000

/** Assertions of the portal and sessions live by the clock: two that differ lock people out. */
export async function checkClock({ pool }: Database): Promise<Check> {
  const name = 'clock'
  const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now')
  const difference = Math.abs(Date.now() - (rows[0]?.now.getTime() ?? 0))
  if (Date.now() < Date.parse('2026-09-01'))
    return { name, state: 'failed', message: 'L’horloge de cet ordinateur est dans le passé.' }
  return difference <= tolerated
    ? { name, state: 'good', message: `Même heure que la base à ${difference} ms près.` }
    : {
        name,
        state: 'failed',
        message: `Cet ordinateur et la base ont ${Math.round(difference / 1000)} s d’écart. Réglez-les par NTP.`,
      }
}
