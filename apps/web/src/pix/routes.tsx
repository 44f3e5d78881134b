import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PixShell } from './shell/pix-shell.tsx'

/** Every page of the learner’s space, in one list; the accessibility audit walks it too. */
const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: PixShell })

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-screen.tsx'), 'HomeScreen'),
})

export const routeTree = rootRoute.addChildren([homeRoute])
