import { existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Config } from '../../config.ts'
import type { Check } from './check.ts'

const gigabyte = 1e9

/** Room where the embedded PostgreSQL and the portal's keys are. */
export function checkDisk({ dataDir }: Pick<Config, 'dataDir'>): Check {
  const name = 'disk'
  let folder = resolve(dataDir)
  while (!existsSync(folder)) folder = dirname(folder)
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const message = `${(free / gigabyte).toFixed(1).replace('.', ',')} Go libres dans ${folder}.`
  if (free < gigabyte / 5) return { name, state: 'failed', message: `${message} Faites de la place.` }
  return { name, state: free < 2 * gigabyte ? 'warning' : 'good', message }
}
