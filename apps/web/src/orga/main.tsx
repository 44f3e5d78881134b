import { createRouter, RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '../common/client/query.ts'
import { routerOptions } from '../common/page/router-options.ts'
import { startSpace } from '../common/start-space.tsx'
import { fixLocale } from '../common/texts/locale.ts'
import { routeTree } from './routes.tsx'
import { UnknownPage } from './shell/outside-pages.tsx'

const queryClient = createQueryClient()

const router = createRouter({
  ...routerOptions,
  routeTree,
  context: { queryClient },
  defaultNotFoundComponent: UnknownPage,
  // The unknown page stands in place of the school’s shell, not inside it.
  notFoundMode: 'root',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

fixLocale('fr')
startSpace(queryClient, <RouterProvider router={router} />)
