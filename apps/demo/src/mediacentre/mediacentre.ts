import { randomBytes } from 'node:crypto'
import type { Answer, Request } from '../http/server.ts'
import type { DemoPupil } from '../start-demo.ts'
import type { Keys } from './idp-keys.ts'
import { writeIdpMetadata } from './idp-metadata.ts'
import { css, submitScript, writeHandover, writeProblem, writeResources, writeSignIn } from './pages.ts'
import { listPeople, type Person, schools } from './people.ts'
import { type AuthnRequest, readRequest } from './read-request.ts'
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

/** A small school portal: who is signed in, their resources, and signed answers about them. */
export function createMediacentre(options: MediacentreOptions): (request: Request) => Promise<Answer> {
  const sessions = new Map<string, Person>()

  async function answer(request: Request): Promise<Answer> {
    const { method, path, site, cookies, form } = request
    const person = sessions.get(cookies[sessionCookie] ?? '')
    switch (`${method} ${path}`) {
      case 'GET /style.css':
        return { type: 'text/css', body: css }
      case 'GET /suite.js':
        return { type: 'text/javascript', body: submitScript }
      case 'GET /metadata.xml':
        return {
          type: 'application/samlmetadata+xml',
          body: writeIdpMetadata(site + signInPath, options.keys.certificate),
        }
      case 'GET /':
        if (person) return { body: writeResources(person, options.resourceUrl) }
        return await askWho(request.url)
      case `GET ${signInPath}`:
        return await answerRequest(request.url, person, site)
      case 'POST /connexion':
        return await signIn(form)
      case 'POST /deconnexion':
        sessions.delete(cookies[sessionCookie] ?? '')
        return { location: '/', cookie: `${sessionCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0` }
      default:
        return { status: 404, body: writeProblem('Page introuvable', 'Cette page n’est pas ici.') }
    }
  }

  async function askWho({ searchParams }: URL, pending = searchParams.get('suite') ?? ''): Promise<Answer> {
    const people = await listPeople(options.listPupils)
    const asked = searchParams.get('uai')
    const search = {
      uai: schools.find(({ uai }) => uai === asked)?.uai ?? schools[0]?.uai ?? '',
      division: searchParams.get('classe') ?? '',
      text: searchParams.get('nom') ?? '',
    }
    return { body: writeSignIn(people, search, pending) }
  }

  async function signIn(form: URLSearchParams): Promise<Answer> {
    const people = await listPeople(options.listPupils)
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

  /** Answers a service that asks who somebody is, once somebody is signed in. */
  async function answerRequest(url: URL, person: Person | undefined, site: string): Promise<Answer> {
    const now = new Date()
    let provider: ServiceProvider
    let asked: AuthnRequest
    try {
      provider = await fetchServiceProvider(options.spMetadataUrl)
      asked = readRequest(url, { provider, signInUrl: site + signInPath, now })
    } catch (error) {
      options.log(`Médiacentre : demande de connexion refusée (${(error as Error).message}).`)
      const text = 'Le portail n’a pas reconnu la demande de connexion. Recommencez depuis Pix.'
      return { status: 400, body: writeProblem('Demande refusée', text) }
    }
    if (!person) return await askWho(url, url.pathname + url.search)
    const { keys, encrypted } = options
    const told = { person, provider, requestId: asked.id, now }
    const response = Buffer.from(await writeResponse(told, { keys, encrypted })).toString('base64')
    const { acsUrl } = provider
    return {
      body: writeHandover(person, { acsUrl, response, relayState: asked.relayState }),
      formAction: new URL(acsUrl).origin,
    }
  }

  return answer
}
