import { accountsContract } from '@orga/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { createQueryClient } from '../src/common/client/query.ts'
import { NotFoundPage } from '../src/common/page/not-found-page.tsx'
import { routerOptions } from '../src/common/page/router-options.ts'
import type { Person } from '../src/common/session/me.ts'
import { setLocale } from '../src/common/texts/locale.ts'
import { routeTree } from '../src/pix/routes.tsx'
import type { FakeServer } from './fake-server.ts'
import { answerSettings } from './invented.ts'

// jsdom has no screen: nothing is true of it.
window.matchMedia ??= () => ({ matches: false }) as MediaQueryList

afterEach(() => {
  cleanup()
  setLocale('fr')
})

type Visit = { readonly server: FakeServer; readonly address: string; readonly person?: Person | null }

/** The learner's space at `address`, as a browser would open it. */
export function renderPix({ server, address, person = null }: Visit): {
  readonly user: UserEvent
  readonly path: () => string
} {
  server.answer(accountsContract.getMe, { person })
  answerSettings(server)
  const queryClient = createQueryClient()
  const router = createRouter({
    ...routerOptions,
    routeTree,
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: [address] }),
    defaultNotFoundComponent: () => <NotFoundPage />,
  })
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), path: () => router.state.location.href }
}
