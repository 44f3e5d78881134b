import { accountsContract, organizationsContract, type Role } from '@orga/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { createQueryClient } from '../src/common/client/query.ts'
import { routerOptions } from '../src/common/page/router-options.ts'
import { routeTree } from '../src/orga/routes.tsx'
import type { MyOrganization } from '../src/orga/shell/organization.ts'
import type { FakeServer } from './fake-server.ts'
import { answerSettings, invented } from './invented.ts'

afterEach(cleanup)

// jsdom draws nothing, and so scrolls to nothing.
Element.prototype.scrollIntoView ??= () => undefined

export const school: MyOrganization = {
  id: '0193c000-0000-7000-8000-0000000000a1',
  kind: 'sco',
  uai: '9999990E',
  name: 'Collège des Tilleuls',
  role: 'admin',
}

type Visit = {
  readonly server: FakeServer
  /** Below the school's first page. */
  readonly page?: string
  readonly role?: Role
  readonly others?: readonly MyOrganization[]
}

/** The schools' space, for somebody of the team. */
export function renderOrga({ server, page = '', role = 'admin', others = [] }: Visit): {
  readonly user: UserEvent
  readonly path: () => string
} {
  const person = { ...invented, acceptedTerms: ['pix' as const, 'pix-orga' as const] }
  server.answer(accountsContract.getMe, { person })
  server.answer(organizationsContract.listMyOrganizations, {
    organizations: [{ ...school, role }, ...others],
  })
  answerSettings(server)
  const queryClient = createQueryClient()
  const router = createRouter({
    ...routerOptions,
    routeTree,
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: [`/orga/${school.id}${page}`] }),
  })
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), path: () => router.state.location.href }
}
