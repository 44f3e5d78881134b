import type { FastifyReply } from 'fastify'
import type { Config } from '../../config.ts'
import { sessionCookie } from '../../platform/http/access.ts'
import { sessionLength } from './session-length.ts'

type CookieConfig = Pick<Config, 'publicUrl' | 'sessionDays' | 'pupilIdleMinutes'>

const attributesOf = ({ publicUrl }: CookieConfig) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }) as const

/** A pupil's cookie also ends with the browser, since the next pupil sits at the same computer. */
export function setSessionCookie(
  reply: FastifyReply,
  config: CookieConfig,
  { token, space }: { token: string; space: 'person' | 'pupil' },
): void {
  const lasting = space === 'person' ? { maxAge: sessionLength(space, config) / 1000 } : {}
  reply.setCookie(sessionCookie, token, { ...attributesOf(config), ...lasting })
}

export function clearSessionCookie(reply: FastifyReply, config: CookieConfig): void {
  reply.clearCookie(sessionCookie, attributesOf(config))
}
