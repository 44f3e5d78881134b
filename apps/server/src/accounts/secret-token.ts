import { createHash, randomBytes } from 'node:crypto'

/** A secret for a cookie or a link, and what is kept of it: who reads the database cannot use it. */
export type SecretToken = { readonly token: string; readonly hash: Buffer }

export function createSecretToken(): SecretToken {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
