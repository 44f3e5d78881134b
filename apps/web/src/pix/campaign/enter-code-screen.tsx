import { linksContract } from '@orga/contract'
import { useQuery } from '@tanstack/react-query'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import { CodeForm } from './code-form.tsx'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

/** Where a code is typed, signed in or not; the portal leads here those whom no account knows yet. */
export function EnterCodeScreen() {
  const { messages } = useAddressed({ pupil, person })
  const visit = useQuery(endpointQuery(linksContract.getPortalVisit, {})).data?.visit
  return (
    <Page title={messages.enterTitle} lead={visit ? messages.hello(visit.firstName) : messages.enterLead}>
      <CodeForm />
    </Page>
  )
}
