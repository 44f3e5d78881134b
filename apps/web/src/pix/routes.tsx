import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { searchTexts } from '../common/page/router-options.ts'
import { requirePerson } from '../common/session/me.ts'
import { PixShell } from './shell/pix-shell.tsx'

/** Every page of the learner’s space, in one list; `apps/e2e/every-page.spec.ts` looks at each of them. */
const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: PixShell })

/** Below here somebody is signed in. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => ({
    person: await requirePerson(context.queryClient, location.href),
  }),
  component: Outlet,
})

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-screen.tsx'), 'HomeScreen'),
})

const testRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tests/$assessmentId',
  component: lazyRouteComponent(() => import('./test/test-screen.tsx'), 'TestScreen'),
})

const pauseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tests/$assessmentId/pause',
  component: lazyRouteComponent(() => import('./test/review/pause-screen.tsx'), 'PauseScreen'),
})

const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tests/$assessmentId/reponses',
  component: lazyRouteComponent(() => import('./test/review/review-screen.tsx'), 'ReviewScreen'),
})

const resultRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tests/$assessmentId/resultats',
  component: lazyRouteComponent(() => import('./test/review/result-screen.tsx'), 'ResultScreen'),
})

const tutorialsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mes-tutoriels',
  component: lazyRouteComponent(() => import('./tutorials/tutorials-screen.tsx'), 'TutorialsScreen'),
})

/** Open to all: a code is typed before anybody knows who comes. */
const enterCodeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campagnes',
  component: lazyRouteComponent(() => import('./campaign/enter-code-screen.tsx'), 'EnterCodeScreen'),
})

const campaignRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campagnes/$code',
  component: lazyRouteComponent(() => import('./campaign/campaign-screen.tsx'), 'CampaignScreen'),
})

const myAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mon-compte',
  component: lazyRouteComponent(() => import('./my-account/my-account-screen.tsx'), 'MyAccountScreen'),
})

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription',
  validateSearch: searchTexts('retour'),
  component: lazyRouteComponent(() => import('./sign-up/sign-up-screen.tsx'), 'SignUpScreen'),
})

const signUpSentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/envoyee',
  validateSearch: searchTexts('retour'),
  component: lazyRouteComponent(() => import('./sign-up/sign-up-sent-screen.tsx'), 'SignUpSentScreen'),
})

const confirmEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirmation',
  component: lazyRouteComponent(
    () => import('./email-confirmation/confirm-email-screen.tsx'),
    'ConfirmEmailScreen',
  ),
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion',
  validateSearch: searchTexts('retour', 'raison'),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-screen.tsx'), 'SignInScreen'),
})

const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mot-de-passe-oublie',
  component: lazyRouteComponent(
    () => import('./password-reset/forgotten-password-screen.tsx'),
    'ForgottenPasswordScreen',
  ),
})

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nouveau-mot-de-passe',
  component: lazyRouteComponent(
    () => import('./password-reset/new-password-screen.tsx'),
    'NewPasswordScreen',
  ),
})

const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cgu/$document',
  component: lazyRouteComponent(() => import('./terms/terms-screen.tsx'), 'TermsScreen'),
})

const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/aide/$role',
  component: lazyRouteComponent(() => import('./help/page-screen.tsx'), 'HelpScreen'),
})

const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confidentialite',
  component: lazyRouteComponent(() => import('./help/page-screen.tsx'), 'PrivacyScreen'),
})

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibilite',
  component: lazyRouteComponent(() => import('./help/page-screen.tsx'), 'AccessibilityScreen'),
})

const portalErrorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/portail-erreur',
  validateSearch: searchTexts('code'),
  component: lazyRouteComponent(() => import('./portal-error/portal-error-screen.tsx'), 'PortalErrorScreen'),
})

export const routeTree = rootRoute.addChildren([
  signedInRoute.addChildren([
    homeRoute,
    myAccountRoute,
    testRoute,
    pauseRoute,
    reviewRoute,
    tutorialsRoute,
    resultRoute,
  ]),
  enterCodeRoute,
  campaignRoute,
  signUpRoute,
  signUpSentRoute,
  confirmEmailRoute,
  signInRoute,
  forgottenPasswordRoute,
  newPasswordRoute,
  termsRoute,
  helpRoute,
  privacyRoute,
  accessibilityRoute,
  portalErrorRoute,
])
