import '@orga/ui/styles.css'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { ignoreStrayClicks } from './page/ignore-stray-clicks.ts'
import { keepFocus } from './page/keep-focus.ts'
import { startReading } from './reading/reading.ts'
import { followSessionEnd } from './session/me.ts'

/** Draws a space into the page. */
export function startSpace(queryClient: QueryClient, space: ReactNode): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  startReading()
  followSessionEnd()
  keepFocus()
  ignoreStrayClicks()
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>{space}</QueryClientProvider>
    </StrictMode>,
  )
}
