import { lazy, type RefObject, Suspense } from 'react'
import { useReading } from '../../../common/reading/reading.ts'

const ListenButton = lazy(async () => ({ default: (await import('./listen-button.tsx')).ListenButton }))

/** A button that reads a part of the question aloud, for whoever has asked for it. */
export function Listen(props: { readonly label: string; readonly part: RefObject<HTMLElement | null> }) {
  return useReading().aloud ? (
    <Suspense>
      <ListenButton {...props} />
    </Suspense>
  ) : null
}
