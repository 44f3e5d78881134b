import { Page } from '../../common/page/page.tsx'
import { useOrganization } from '../shell/organization.ts'

/** The first page of a school. */
export function HomeScreen() {
  const organization = useOrganization()
  return <Page title={organization.name} width="wide" />
}
