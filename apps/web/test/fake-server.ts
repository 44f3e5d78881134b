import type { Endpoint, Output, Problem } from '@orga/contract'
import { afterEach, beforeEach, vi } from 'vitest'

type Call = { readonly method: string; readonly url: string; readonly body: unknown }
type Answer = () => Response | Promise<Response>

/** The server at the other end of `fetch`: it answers what a test tells it to, and 404 to all else. */
export type FakeServer = {
  readonly calls: readonly Call[]
  answer<E extends Endpoint>(endpoint: E, output: Output<E>): void
  refuse(endpoint: Endpoint, problem: Pick<Problem, 'code' | 'status'> & Partial<Problem>): void
  /** Holds the answer back until the returned function is called. */
  hold<E extends Endpoint>(endpoint: E, output: Output<E>): () => void
  goOffline(endpoint: Endpoint): void
  callsOf(endpoint: Endpoint): readonly Call[]
}

const json = (body: unknown, status = 200): Response => Response.json(body, { status })

const isCallOf = (endpoint: Endpoint, { method, url }: Pick<Call, 'method' | 'url'>): boolean => {
  const path = endpoint.path.replaceAll(/:[A-Za-z]+/g, '[^/]+')
  return method === endpoint.method && new RegExp(`^${path}$`).test(url.split('?')[0] ?? '')
}

/** Stands in for the network in every test of the file. */
export function fakeServer(): FakeServer {
  let answers: { endpoint: Endpoint; answer: Answer }[] = []
  let calls: Call[] = []
  const put = (endpoint: Endpoint, answer: Answer) => {
    answers = [{ endpoint, answer }, ...answers]
  }
  beforeEach(() => {
    answers = []
    calls = []
    vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit = {}) => {
      const call = { method, url, body: typeof body === 'string' ? JSON.parse(body) : undefined }
      calls.push(call)
      const found = answers.find(({ endpoint }) => isCallOf(endpoint, call))
      return found ? await found.answer() : json({ code: 'not_found', status: 404 }, 404)
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })
  return {
    get calls() {
      return calls
    },
    answer: (endpoint, output) => put(endpoint, () => json(output)),
    refuse: (endpoint, problem) =>
      put(endpoint, () => json({ title: '', requestId: 'request-1', ...problem }, problem.status)),
    hold(endpoint, output) {
      let release = (): void => undefined
      const waiting = new Promise<void>((done) => {
        release = done
      })
      put(endpoint, async () => {
        await waiting
        return json(output)
      })
      return release
    },
    goOffline: (endpoint) =>
      put(endpoint, () => {
        throw new TypeError('Failed to fetch')
      }),
    callsOf: (endpoint) => calls.filter((call) => isCallOf(endpoint, call)),
  }
}
