import { randomBytes } from 'node:crypto'
import { explainCause } from '../../../server/src/platform/explain-cause.ts'
import type { Answer, Request } from '../http/server.ts'
import type { Keys } from './idp-keys.ts'
import { writeIdpMetadata } from './idp-metadata.ts'
import { css, submitScript, writeHandover, writeProblem, writeResources, writeSignIn } from './pages.ts'
import { type DemoPupil, listPeople, type Person, schools } from './people.ts'
import { type AuthnRequest, readRequest, RequestError } from './read-request.ts'
import { fetchServiceProvider, type ServiceProvider } from './service-provider.ts'
import { writeResponse } from './write-response.ts'

export type MediacentreOptions = {
  readonly keys: Keys
  readonly encrypted: boolean
  /** Where the service's own metadata are read. */
  readonly spMetadataUrl: string
  /** Where the service begins a log-in, which is what the card opens: portals do not send answers unasked. */
  readonly resourceUrl: string
  readonly listPupils: () => Promise<readonly DemoPupil[]>
  readonly log: (message: string) => void
}

const sessionCookie = 'mediacentre'
export const signInPath = '/saml/connexion'

type Portal = MediacentreOptions & { readonly sessions: Map<string, Person> }

/** A small school portal: who is signed in, their resources, and signed answers about them. */
export function createMediacentre(options: MediacentreOptions): (request: Request) => Promise<Answer> {
  const portal: Portal = { ...options, sessions: new Map() }
  return (request) => answer(portal, request)
}

async function answer(portal: Portal, { method, path, url, site, cookies, form }: Request): Promise<Answer> {
  const token = cookies[sessionCookie] ?? ''
  const person = portal.sessions.get(token)
  switch (`${method} ${path}`) {
    case 'GET /style.css':
      return { type: 'text/css', body: css }
    case 'GET /suite.js':
      return { type: 'text/javascript', body: submitScript }
    case 'GET /metadata.xml': {
      const body = writeIdpMetadata(site + signInPath, portal.keys.certificate)
      return { type: 'application/samlmetadata+xml', body }
    }
    case 'GET /':
      return person ? { body: writeResources(person, portal.resourceUrl) } : await askWho(portal, url)
    case `GET ${signInPath}`:
      return await answerRequest(portal, { url, person, site })
    case 'POST /connexion':
      return await signIn(portal, form)
    case 'POST /deconnexion':
      portal.sessions.delete(token)
      return { location: '/', cookie: `${sessionCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0` }
    default:
      return { status: 404, body: writeProblem('Page introuvable', 'Cette page n’est pas ici.') }
  }
}

/** `pending` is the request to go on with once somebody is chosen. */
async function askWho(
  { listPupils }: Portal,
  { searchParams }: URL,
  pending = searchParams.get('suite') ?? '',
): Promise<Answer> {
  const asked = searchParams.get('uai')
  const search = {
    uai: schools.find(({ uai }) => uai === asked)?.uai ?? schools[0]?.uai ?? '',
    division: searchParams.get('classe') ?? '',
    text: searchParams.get('nom') ?? '',
  }
  return { body: writeSignIn(await listPeople(listPupils), search, pending) }
}

async function signIn({ listPupils, sessions }: Portal, form: URLSearchParams): Promise<Answer> {
  const people = await listPeople(listPupils)
  const person = people.find(({ ido }) => ido === form.get('personne'))
  if (!person) return { location: '/' }
  const token = randomBytes(24).toString('base64url')
  sessions.set(token, person)
  const pending = form.get('suite') ?? ''
  return {
    location: pending.startsWith(`${signInPath}?`) ? pending : '/',
    cookie: `${sessionCookie}=${token}; Path=/; HttpOnly; SameSite=Lax`,
  }
}

type Asked = { readonly url: URL; readonly person: Person | undefined; readonly site: string }

/** Answers a service that asks who somebody is, once somebody is signed in. */
async function answerRequest(portal: Portal, { url, person, site }: Asked): Promise<Answer> {
  const now = new Date()
  let provider: ServiceProvider
  let request: AuthnRequest
  try {
    provider = await fetchServiceProvider(portal.spMetadataUrl)
    request = readRequest(url, { provider, signInUrl: site + signInPath, now })
  } catch (error) {
    const why = error instanceof RequestError ? error.message : explainCause(error)
    portal.log(`Médiacentre : demande de connexion refusée (${why}).`)
    const text = 'Le portail n’a pas reconnu la demande de connexion. Recommencez depuis Pix.'
    return { status: 400, body: writeProblem('Demande refusée', text) }
  }
  if (!person) return await askWho(portal, url, url.pathname + url.search)
  const told = { person, provider, requestId: request.id, now }
  const response = Buffer.from(await writeResponse(told, portal)).toString('base64')
  const { acsUrl } = provider
  return {
    body: writeHandover(person, { acsUrl, response, relayState: request.relayState }),
    formAction: new URL(acsUrl).origin,
  }
}
