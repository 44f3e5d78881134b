import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { startTestApp, type TestApp } from '../test-app.ts'
import {
  type Claims,
  type KeyPair,
  makeKeyPair,
  sign,
  writeAssertion,
  writeIdpMetadata,
  writeResponse,
} from './forger.ts'

export const idp = 'https://portail.exemple.test/idp'
const publicUrl = 'http://localhost:3000'
export const acsUrl = `${publicUrl}/api/portal/assertions`
export const audience = `${publicUrl}/api/portal/metadata.xml`

/** A log-in that a browser has begun and the portal not answered yet. */
export type Begun = {
  readonly requestId: string
  readonly relayState: string
  readonly signInUrl: URL
  readonly cookie: string
}

/** The service with an invented portal beside it, whose key is ours to sign or forge with. */
export type TestPortal = TestApp & {
  readonly key: KeyPair
  /** A second key that the metadata name too. */
  readonly nextKey: KeyPair
  readonly foreignKey: KeyPair
  /** Our own certificate: what an assertion is encrypted with. */
  readonly spCertificate: string
  begin(returnTo?: string, cookie?: string): Promise<Begun>
  claims(begun: Begun, changes?: Partial<Claims>): Claims
  /** Posts an answer as a browser does on its way from another site, and returns where it is sent. */
  post(xml: string, relayState?: string): Promise<string>
  /** Follows us from the posted answer to the page shown. */
  follow(location: string, cookie: string): Promise<{ page: string; cookies: Record<string, string> }>
  /** A whole log-in that goes well, in a new browser unless told. */
  comeIn(
    attributes: NonNullable<Claims['attributes']>,
    from?: { returnTo?: string; cookie?: string },
  ): Promise<{ page: string; cookies: Record<string, string>; cookie: string }>
  /** Reasons logged since it was last asked. */
  readReasons(): string[]
}

let made: Promise<[KeyPair, KeyPair, KeyPair]> | undefined
const keyPairs = (): Promise<[KeyPair, KeyPair, KeyPair]> =>
  (made ??= Promise.all([makeKeyPair('idp'), makeKeyPair('idp-next'), makeKeyPair('foreign')]))

export async function startTestPortal(): Promise<TestPortal> {
  const [key, nextKey, foreignKey] = await keyPairs()
  const folder = await mkdtemp(join(tmpdir(), 'orga-portal-'))
  const metadata = join(folder, 'portal.xml')
  const certificates = [nextKey.certificate, key.certificate]
  await writeFile(metadata, writeIdpMetadata(idp, `${idp}/sso?tenant=1`, certificates))
  const service = await startTestApp({
    PUBLIC_URL: publicUrl,
    PIX_PORTAL: 'true',
    PIX_PORTAL_METADATA: metadata,
    PIX_DATA_DIR: folder,
  })
  const spMetadata = await service.app.inject({ url: '/api/portal/metadata.xml' })
  const base64 = /X509Certificate>([^<]+)</.exec(spMetadata.body)?.[1]?.trim() ?? ''
  const portal: TestPortal = {
    ...service,
    key,
    nextKey,
    foreignKey,
    spCertificate: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    async begin(returnTo, cookie) {
      const query = returnTo === undefined ? '' : `?returnTo=${encodeURIComponent(returnTo)}`
      const headers = cookie === undefined ? {} : { cookie }
      const answer = await service.app.inject({ url: `/api/portal/sign-in${query}`, headers })
      const signInUrl = new URL(answer.headers.location ?? '')
      const request = Buffer.from(signInUrl.searchParams.get('SAMLRequest') ?? '', 'base64')
      const requestId = / ID="([^"]+)"/.exec(inflateRawSync(request).toString())?.[1] ?? ''
      const relayState = signInUrl.searchParams.get('RelayState') ?? ''
      return { requestId, relayState, signInUrl, cookie: addCookies(cookie, cookiesOf(answer.cookies)) }
    },
    claims: ({ requestId }, changes = {}) => ({
      now: service.app.clock(),
      requestId,
      idp,
      acsUrl,
      audience,
      ...changes,
    }),
    async post(xml, relayState) {
      const answer = await service.app.inject({
        method: 'POST',
        url: '/api/portal/assertions',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'https://portail.exemple.test',
          'sec-fetch-site': 'cross-site',
        },
        payload: new URLSearchParams({
          SAMLResponse: Buffer.from(xml).toString('base64'),
          ...(relayState === undefined ? {} : { RelayState: relayState }),
        }).toString(),
      })
      return answer.headers.location ?? String(answer.statusCode)
    },
    async follow(location, cookie) {
      const answer = await service.app.inject({ url: location, headers: { cookie } })
      return { page: answer.headers.location ?? answer.body, cookies: cookiesOf(answer.cookies) }
    },
    async comeIn(attributes, { returnTo, cookie } = {}) {
      const begun = await portal.begin(returnTo, cookie)
      const claims = portal.claims(begun, { attributes, assertionId: `_${begun.requestId.slice(1, 20)}` })
      const location = await portal.post(
        writeResponse(claims, sign(writeAssertion(claims), 'Assertion', key)),
        begun.relayState,
      )
      const arrived = await portal.follow(location, begun.cookie)
      return { ...arrived, cookie: addCookies(begun.cookie, arrived.cookies) }
    },
    readReasons() {
      const lines = service.logged.splice(0).map((line): { reason?: string } => JSON.parse(line))
      return lines.flatMap(({ reason }) => reason ?? [])
    },
    async close() {
      await service.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return portal
}

const cookiesOf = (cookies: readonly { name: string; value: string }[]): Record<string, string> =>
  Object.fromEntries(cookies.map(({ name, value }) => [name, value]))

/** The cookies a browser sends after it was given these: an empty one is gone. */
function addCookies(before: string | undefined, given: Record<string, string>): string {
  const kept = (before ?? '').split('; ').flatMap((pair): [string, string][] => {
    const [name, value] = pair.split('=')
    return name && value ? [[name, value]] : []
  })
  const all = Object.entries({ ...Object.fromEntries(kept), ...given })
  return all.flatMap(([name, value]) => (value === '' ? [] : `${name}=${value}`)).join('; ')
}
