import { lazy, Suspense } from 'react'
import { useReading } from '../../../common/reading/reading.ts'
import type { ListenButtonProps } from './listen-button.tsx'

const ListenButton = lazy(async () => ({ default: (await import('./listen-button.tsx')).ListenButton }))

/** A button that reads a part of the question aloud, for whoever has asked for it. */
export function Listen(props: ListenButtonProps) {
  return useReading().aloud ? (
    <Suspense>
      <ListenButton {...props} />
    </Suspense>
  ) : null
}
