import { createHash, randomInt } from 'node:crypto'

export const drawEmailCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** With the account, since two people may hold the same six digits at the same time. */
export const hashEmailCode = (accountId: string, code: string): Buffer =>
  createHash('sha256').update(`${accountId}:${code}`).digest()
