import { lazy, Suspense } from 'react'
import { useReading } from './reading.ts'
import { useOwnReading } from './use-own-reading.ts'

const ReadingRuler = lazy(async () => ({ default: (await import('./reading-ruler.tsx')).ReadingRuler }))

/** In each space’s shell: shows the pages as their reader has chosen. */
export function ReadingTools() {
  useOwnReading()
  return useReading().ruler ? (
    <Suspense>
      <ReadingRuler />
    </Suspense>
  ) : null
}
