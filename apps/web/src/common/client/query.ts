import type { Endpoint, InputSource, Output } from '@orga/contract'
import { infiniteQueryOptions, QueryClient, queryOptions, useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { callEndpoint } from './call-endpoint.ts'
import { ProblemError } from './problem-error.ts'

/** Server state of a space. A refusal is an answer and is not asked again; a lost connection is, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (failures, error) =>
          failures < 2 && error instanceof ProblemError && (error.status === 0 || error.status >= 502),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/** `useQuery(endpointQuery(contract.listX, input))`. Invalidate with `queryKey: [contract.listX.path]`. */
export function endpointQuery<E extends Endpoint>(endpoint: E, input: InputSource<E>) {
  return queryOptions<Output<E>, ProblemError>({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => callEndpoint(endpoint, input, { signal }),
  })
}

/** The same for a list that is read page by page: `useInfiniteQuery(endpointPages(contract.listX, input))`. */
export function endpointPages<E extends Endpoint>(endpoint: E, input: InputSource<E>) {
  return infiniteQueryOptions({
    queryKey: [endpoint.path, input, 'pages'],
    queryFn: ({ signal, pageParam }) =>
      callEndpoint(endpoint, { ...input, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Output<E>) => (page as { next?: string | null }).next ?? null,
  })
}

type ActionOptions<E extends Endpoint> = {
  readonly onDone?: ((output: Output<E>, input: InputSource<E>) => unknown) | undefined
  readonly onProblem?: (problem: ProblemError) => unknown
}

/** One change at the server. `run` while it is under way does nothing, so a double click sends once. */
export function useAction<E extends Endpoint>(endpoint: E, { onDone, onProblem }: ActionOptions<E> = {}) {
  const underWay = useRef(false)
  const mutation = useMutation<Output<E>, ProblemError, InputSource<E>>({
    mutationFn: (input) => callEndpoint(endpoint, input),
    onSuccess: (output, input) => onDone?.(output, input),
    onError: (problem) => onProblem?.(problem),
    onSettled: () => {
      underWay.current = false
    },
  })
  return {
    run(input: InputSource<E>): void {
      if (underWay.current) return
      underWay.current = true
      mutation.mutate(input)
    },
    busy: mutation.isPending,
    error: mutation.error,
    output: mutation.data,
    reset: mutation.reset,
  }
}
