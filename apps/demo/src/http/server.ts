import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Markup } from './markup.ts'

export type Request = {
  readonly method: string
  readonly path: string
  /** Address of this site, without a slash at the end. */
  readonly site: string
  /** With the raw query string, whose signature may matter. */
  readonly url: URL
  readonly cookies: Readonly<Record<string, string>>
  /** The fields of a posted form. */
  readonly form: URLSearchParams
}

export type Answer = {
  readonly status?: number
  readonly body?: Markup | string
  /** HTML unless told. */
  readonly type?: string
  readonly location?: string
  readonly cookie?: string
  /** Sites that a form of this page may post to. */
  readonly formAction?: string
}

export type Site = { readonly url: string; close(): Promise<void> }

type Options = {
  readonly port: number
  /** Told when another program has the port and a free one is taken. */
  readonly onPortTaken: (port: number, instead: number) => void
  readonly answer: (request: Request) => Promise<Answer>
}

/** Serves a small site on this computer alone. */
export async function startSite({ port, onPortTaken, answer }: Options): Promise<Site> {
  const server = createServer((incoming, response) => void respond(incoming, response, answer))
  const taken = await listen(server, port)
  if (taken !== port && port !== 0) onPortTaken(port, taken)
  return { url: `http://127.0.0.1:${taken}`, close: () => close(server) }
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  answer: Options['answer'],
): Promise<void> {
  const { status = 200, body = '', type, location, cookie, formAction } = await answerSafely(incoming, answer)
  response.writeHead(location === undefined ? status : 303, {
    'content-type': type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `${policy} form-action 'self' ${formAction ?? ''}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(location === undefined ? {} : { location }),
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
  })
  response.end(body instanceof Markup ? body.text : body)
}

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none';"

async function answerSafely(incoming: IncomingMessage, answer: Options['answer']): Promise<Answer> {
  try {
    return await answer(await readRequest(incoming))
  } catch {
    return { status: 500, type: 'text/plain; charset=utf-8', body: 'Cette page a rencontré une erreur.' }
  }
}

const maxForm = 300_000

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  let body = ''
  for await (const chunk of incoming) {
    body += String(chunk)
    if (body.length > maxForm) throw new Error('form too large')
  }
  const site = `http://127.0.0.1:${incoming.socket.localPort}`
  const url = new URL(incoming.url ?? '/', site)
  const cookies = (incoming.headers.cookie ?? '')
    .split('; ')
    .map((pair) => pair.split('=') as [string, string])
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    site,
    url,
    cookies: Object.fromEntries(cookies),
    form: new URLSearchParams(body),
  }
}

/** Listens on this port, or on a free one if it is taken. Returns which. */
async function listen(server: Server, port: number): Promise<number> {
  const listenOn = (wanted: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', fail)
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', fail)
        done()
      })
    })
  try {
    await listenOn(port)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    await listenOn(0)
  }
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  await new Promise((done) => {
    server.close(done)
    server.closeAllConnections()
  })
}
