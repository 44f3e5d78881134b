import { type Endpoint, type InputSource, type Output, pathParameters, type Problem } from '@orga/contract'
import { ProblemError } from './problem-error.ts'

type SignedOutListener = (error: ProblemError) => void
let onSignedOut: SignedOutListener = () => undefined

/** What happens, once per space, when the server no longer knows who is calling. */
export function whenSignedOut(listener: SignedOutListener): void {
  onSignedOut = listener
}

/** The URL of a call, and what is left of the input for its body. */
export function locate(endpoint: Endpoint, input: Readonly<Record<string, unknown>>) {
  const names = pathParameters(endpoint.path)
  const path = names.reduce<string>(
    (path, name) => path.replace(`:${name}`, encodeURIComponent(String(input[name]))),
    endpoint.path,
  )
  const rest = Object.entries(input).filter(([name, value]) => !names.includes(name) && value !== undefined)
  if (endpoint.method !== 'GET') return { url: path, body: JSON.stringify(Object.fromEntries(rest)) }
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)])).toString()
  return { url: query ? `${path}?${query}` : path, body: undefined }
}

async function readProblem(response: Response): Promise<ProblemError> {
  try {
    return new ProblemError((await response.json()) as Problem)
  } catch {
    // A proxy in between answered for the server.
    return new ProblemError({ code: 'unexpected_error', status: response.status })
  }
}

/** Calls one endpoint of the contract: its output, or a thrown `ProblemError`. */
export async function callEndpoint<E extends Endpoint>(
  endpoint: E,
  input: InputSource<E>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Output<E>> {
  const { url, body } = locate(endpoint, input)
  let response: Response
  try {
    response = await fetch(url, {
      method: endpoint.method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ProblemError({ code: 'unreachable' })
  }
  if (!response.ok) {
    const problem = await readProblem(response)
    if (problem.status === 401) onSignedOut(problem)
    throw problem
  }
  return (await response.json()) as Output<E>
}
