import { Page } from '../../common/page/page.tsx'

/** The learner’s first page. */
export function HomeScreen() {
  return <Page title="Accueil" />
}
