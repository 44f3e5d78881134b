import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Correction } from '../../web/src/pix/test/review/correction-list.tsx'
import type { Question } from '../../web/src/pix/test/test-screen.tsx'

export type Item = {
  readonly id: string
  readonly file: string
  readonly level: number
  readonly tubeId: string
  readonly type: string
  readonly generated: boolean
  readonly title: string
}

export type Listing = { readonly problems: readonly string[]; readonly items: readonly Item[] }

async function fetchJson<T>(address: string, body?: unknown): Promise<T> {
  const response = await fetch(
    address,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

/** Counts the changes of files since the page was opened. */
export function useChanges(): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const count = (): void => setChanges((last) => last + 1)
    import.meta.hot?.on('content', count)
    return () => import.meta.hot?.off('content', count)
  }, [])
  return changes
}

/** What an address answers, asked again at each change of a file. */
export function useAnswer<T>(address: string, changes: number): T | undefined {
  const { data } = useQuery({
    queryKey: [address, changes],
    queryFn: () => fetchJson<T>(address),
    retry: 3,
  })
  return data
}

export type Shown = { readonly id: string; readonly seed: string }

export const itemAddress = ({ id, seed }: Shown): string =>
  `/api/preview/items/${id}?seed=${encodeURIComponent(seed)}`

export const correct = async ({ id, seed }: Shown, value: unknown): Promise<Correction> =>
  await fetchJson<Correction>(`/api/preview/items/${id}/answer?seed=${encodeURIComponent(seed)}`, { value })

export type { Correction, Question }
