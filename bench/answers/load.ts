import { Agent, request } from 'node:http'

export type Reply = { readonly status: number; readonly body: unknown; readonly retryAfter: number }

/** Asks over connections that stay open, as browsers do. */
export type Ask = (
  path: string,
  options?: { readonly cookie?: string; readonly body?: unknown },
) => Promise<Reply>

export function createClient(address: string): { ask: Ask; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  const { hostname, port } = new URL(address)
  const ask: Ask = (path, { cookie, body } = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const headers = {
        ...(cookie ? { cookie } : {}),
        ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
      }
      const method = text === undefined ? 'GET' : 'POST'
      const sent = request({ agent, hostname, port, path, method, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const body: unknown = JSON.parse(Buffer.concat(chunks).toString() || 'null')
          const retryAfter = Number(answer.headers['retry-after'] ?? 0)
          resolve({ status: answer.statusCode ?? 0, body, retryAfter })
        })
      })
      sent.on('error', reject)
      sent.end(text)
    })
  return { ask, close: () => agent.destroy() }
}

export type Figures = {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

export type Watch = {
  /** Notes how long a piece of work takes. */
  time<T>(work: Promise<T>): Promise<T>
  /** Counts the time of a phase, for the rate; there may be several. */
  during<T>(phase: () => Promise<T>): Promise<T>
  figures(): Figures
}

export function createWatch(): Watch {
  const times: number[] = []
  let seconds = 0
  return {
    async time(work) {
      const from = performance.now()
      const result = await work
      times.push(performance.now() - from)
      return result
    },
    async during(phase) {
      const from = performance.now()
      const result = await phase()
      seconds += (performance.now() - from) / 1000
      return result
    },
    figures() {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number): number => round(sorted[Math.floor(sorted.length * share)] ?? 0)
      return {
        requests: sorted.length,
        perSecond: round(sorted.length / seconds),
        p50: at(0.5),
        p99: at(0.99),
      }
    },
  }
}

export const round = (value: number): number => Math.round(value * 100) / 100

/** Runs `clients` loops at once, each calling `step` again and again, until the time is up or a loop has nothing left. */
export async function loop(
  { clients, seconds }: { clients: number; seconds: number },
  step: (client: number) => Promise<boolean>,
): Promise<void> {
  const end = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < end && (await step(client)));
    }),
  )
}
