import { createRouter, RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '../common/client/query.ts'
import { NotFoundPage } from '../common/page/not-found-page.tsx'
import { routerOptions } from '../common/page/router-options.ts'
import { startSpace } from '../common/start-space.tsx'
import { fixLocale } from '../common/texts/locale.ts'
import { routeTree } from './routes.tsx'

const queryClient = createQueryClient()

const router = createRouter({
  ...routerOptions,
  routeTree,
  context: { queryClient },
  defaultNotFoundComponent: () => <NotFoundPage home="/orga" />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

fixLocale('fr')
startSpace(queryClient, <RouterProvider router={router} />)
