import { type Endpoint, type InputSource, type Output, pathParameters, type Problem } from '@orga/contract'
import type { TestApp } from './test-app.ts'

/** Whose session goes with a request; absent: nobody is signed in. */
type Asker = { readonly headers: { readonly cookie: string } } | undefined

type Asked<E extends Endpoint> = { readonly by?: Asker; readonly input: InputSource<E> }

async function send<E extends Endpoint>({ app }: TestApp, endpoint: E, { by, input }: Asked<E>) {
  const { method, path } = endpoint
  const names = pathParameters(path)
  const values = input as Record<string, unknown>
  const url = names.reduce(
    (url, name) => url.replace(`:${name}`, encodeURIComponent(String(values[name]))),
    path as string,
  )
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
  const headers = by?.headers ?? {}
  if (method !== 'GET') return await app.inject({ method, url, headers, payload: rest })
  const query = Object.entries(rest).filter(([, value]) => value !== undefined)
  return await app.inject({
    method,
    url,
    headers,
    query: Object.fromEntries(query.map(([name, value]) => [name, String(value)])),
  })
}

/** What the service answers by an endpoint of the contract. Throws if it refuses. */
export async function ask<E extends Endpoint>(
  service: TestApp,
  endpoint: E,
  asked: Asked<E>,
): Promise<Output<E>> {
  const answer = await send(service, endpoint, asked)
  if (answer.statusCode !== 200) throw new Error(`${endpoint.path} answered ${answer.body}`)
  return answer.json<Output<E>>()
}

/** How the service refuses. Throws if it does not. */
export async function askInVain<E extends Endpoint>(
  service: TestApp,
  endpoint: E,
  asked: Asked<E>,
): Promise<Problem> {
  const answer = await send(service, endpoint, asked)
  if (answer.statusCode < 400) throw new Error(`${endpoint.path} did not refuse`)
  return answer.json<Problem>()
}
