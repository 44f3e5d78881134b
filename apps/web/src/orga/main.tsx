import { createRouter, RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '../common/client/query.ts'
import { ErrorPage } from '../common/page/error-page.tsx'
import { NotFoundPage } from '../common/page/not-found-page.tsx'
import { startSpace } from '../common/start-space.tsx'
import { routeTree } from './routes.tsx'

const queryClient = createQueryClient()

const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: () => <NotFoundPage home="/orga" />,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

startSpace(queryClient, <RouterProvider router={router} />)
