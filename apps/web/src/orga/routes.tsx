import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { z } from 'zod'
import { searchTexts } from '../common/page/router-options.ts'
import { requirePerson } from '../common/session/me.ts'
import { OrgaFrame } from './shell/orga-frame.tsx'
import { UnreachablePage } from './shell/outside-pages.tsx'
import { requireOrganization } from './shell/organization.ts'

/** Every page of the schools’ space, in one list; `apps/e2e/every-page.spec.ts` looks at each of them. */
const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: OrgaFrame })

const activationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/orga/activation',
  component: lazyRouteComponent(() => import('./activation/activation-screen.tsx'), 'ActivationScreen'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/orga/invitation/$code',
  component: lazyRouteComponent(() => import('./invitation/invitation-screen.tsx'), 'InvitationScreen'),
})

/** Below here somebody is signed in. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => ({
    person: await requirePerson(context.queryClient, location.href),
  }),
  component: Outlet,
  errorComponent: UnreachablePage,
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

const acceptTermsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/orga/cgu',
  validateSearch: searchTexts('retour'),
  component: lazyRouteComponent(() => import('./terms/accept-terms-screen.tsx'), 'AcceptTermsScreen'),
})

/** Below here the terms are accepted and `context.organization` is a school of the person. */
const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/orga/$organizationId',
  beforeLoad: async ({ context, params, location }) => ({
    organization: await requireOrganization(context, params.organizationId, location.href),
  }),
  component: lazyRouteComponent(() => import('./shell/organization-shell.tsx'), 'OrganizationShell'),
  errorComponent: UnreachablePage,
})

const organizationHomeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-screen.tsx'), 'HomeScreen'),
})

const learnersRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'eleves',
  validateSearch: z.object({
    classe: z.string().optional().catch(undefined),
    nom: z.string().optional().catch(undefined),
    tri: z.enum(['name', 'division']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./learners/learners-screen.tsx'), 'LearnersScreen'),
})

const learnerRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'eleves/$learnerId',
  component: lazyRouteComponent(() => import('./learners/learner-screen.tsx'), 'LearnerScreen'),
})

const importsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'eleves/imports',
  component: lazyRouteComponent(() => import('./imports/imports-screen.tsx'), 'ImportsScreen'),
})

const importRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'eleves/imports/$importId',
  component: lazyRouteComponent(() => import('./imports/import-screen.tsx'), 'ImportScreen'),
})

const campaignsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'campagnes',
  validateSearch: z.object({
    de: z.enum(['me', 'all']).optional().catch(undefined),
    etat: z.enum(['open', 'archived']).optional().catch(undefined),
    nom: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./campaigns/campaigns-screen.tsx'), 'CampaignsScreen'),
})

const createCampaignRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'campagnes/creation',
  validateSearch: z.object({ parcours: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(
    () => import('./campaigns/create-campaign-screen.tsx'),
    'CreateCampaignScreen',
  ),
})

const pathRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'parcours/$targetProfileId',
  component: lazyRouteComponent(() => import('./path/path-screen.tsx'), 'PathScreen'),
})

const campaignRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'campagnes/$campaignId',
  validateSearch: z.object({
    classe: z.string().optional().catch(undefined),
    etat: z.enum(['to_do', 'started', 'finished']).optional().catch(undefined),
    nom: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./campaign/campaign-screen.tsx'), 'CampaignScreen'),
})

const participantRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'campagnes/$campaignId/eleves/$learnerId',
  component: lazyRouteComponent(() => import('./campaign/participant-screen.tsx'), 'ParticipantScreen'),
})

const teamRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'equipe',
  component: lazyRouteComponent(() => import('./team/team-screen.tsx'), 'TeamScreen'),
})

const activityRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'activite',
  component: lazyRouteComponent(() => import('./activity/activity-screen.tsx'), 'ActivityScreen'),
})

export const routeTree = rootRoute.addChildren([
  activationRoute,
  invitationRoute,
  signedInRoute.addChildren([
    homeRoute,
    acceptTermsRoute,
    organizationRoute.addChildren([
      organizationHomeRoute,
      learnersRoute,
      learnerRoute,
      importsRoute,
      importRoute,
      campaignsRoute,
      createCampaignRoute,
      pathRoute,
      campaignRoute,
      participantRoute,
      teamRoute,
      activityRoute,
    ]),
  ]),
])
