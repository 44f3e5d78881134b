import { assessmentsContract } from '@orga/contract'
import { buttonClass, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../../common/client/query.ts'
import { Page } from '../../../common/page/page.tsx'
import { ProblemNotice } from '../../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import { CorrectionList } from './correction-list.tsx'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'

/** All answers of a test with their corrections. */
export function ReviewScreen() {
  const { problems, reviewMessages: messages } = useAddressed({ pupil, person })
  const { assessmentId } = useParams({ from: '/signed-in/tests/$assessmentId/reponses' })
  const { data, error, refetch } = useQuery(
    endpointQuery(assessmentsContract.listCorrections, { assessmentId }),
  )
  return (
    <Page title={messages.all}>
      {error ? <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} /> : null}
      {data ? <CorrectionList assessmentId={assessmentId} corrections={data.corrections} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      <p>
        <Link
          to="/tests/$assessmentId/resultats"
          params={{ assessmentId }}
          className={buttonClass('primary')}
        >
          {messages.toResults}
        </Link>
      </p>
    </Page>
  )
}
