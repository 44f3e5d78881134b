import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** How to run PostgreSQL, which refuses to run as root. */
export type ServerUser = {
  readonly uid?: number
  readonly gid?: number
  /** Options for `spawn`. */
  readonly spawn: { readonly uid?: number; readonly gid?: number }
  /** Words to put before the command. */
  readonly prefix: readonly string[]
}

function findUser(): { uid: number; gid: number } {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody')
  return { uid: Number(row?.[2] ?? 65534), gid: Number(row?.[3] ?? 65534) }
}

function isReachableByOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * Ourselves unless we are root. Root hands over to the system's `postgres` or `nobody`; where that user could not
 * reach the folders, a user namespace makes root look like an ordinary user.
 */
export function findServerUser(paths: readonly string[]): ServerUser {
  if (process.getuid?.() !== 0) return { spawn: {}, prefix: [] }
  const { uid, gid } = findUser()
  if (paths.every(isReachableByOthers)) return { uid, gid, spawn: { uid, gid }, prefix: [] }
  const namespace = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`]
  const works = spawnSync('unshare', [...namespace.slice(1), 'true']).status === 0
  if (works) return { spawn: {}, prefix: namespace }
  throw new Error(
    `PostgreSQL ne peut pas tourner en administrateur (root) dans ${paths[0]} : ce dossier est fermé aux autres utilisateurs. ` +
      'Lancez le service avec un compte ordinaire, ou placez-le dans un dossier lisible par tous.',
  )
}
