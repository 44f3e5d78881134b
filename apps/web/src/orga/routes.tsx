import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { requirePerson } from '../common/session/me.ts'
import { OrgaFrame } from './shell/orga-frame.tsx'
import { requireOrganization } from './shell/organization.ts'

/** Every page of the schools’ space, in one list; the accessibility audit walks it too. */
const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: OrgaFrame })

/** Below here somebody is signed in. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => ({
    person: await requirePerson(context.queryClient, location.href),
  }),
  component: Outlet,
})

/** `/orga` leads to the school visited last. */
const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/orga',
  component: lazyRouteComponent(
    () => import('./home/choose-organization-screen.tsx'),
    'ChooseOrganizationScreen',
  ),
})

/** Below here the terms are accepted and `context.organization` is a school of the person. */
const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/orga/$organizationId',
  beforeLoad: async ({ context, params, location }) => ({
    organization: await requireOrganization(context, params.organizationId, location.href),
  }),
  component: lazyRouteComponent(() => import('./shell/organization-shell.tsx'), 'OrganizationShell'),
})

const organizationHomeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-screen.tsx'), 'HomeScreen'),
})

export const routeTree = rootRoute.addChildren([
  signedInRoute.addChildren([homeRoute, organizationRoute.addChildren([organizationHomeRoute])]),
])
