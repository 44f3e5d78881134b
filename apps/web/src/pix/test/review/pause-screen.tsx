import { assessmentsContract } from '@orga/contract'
import { buttonClass, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../../common/client/query.ts'
import { Page } from '../../../common/page/page.tsx'
import { ProblemNotice } from '../../../common/texts/problem-notice.tsx'
import { CorrectionList } from './correction-list.tsx'
import { problems, reviewMessages as messages } from '../messages.fr.ts'

const lastAnswers = 5

/** The pause after each five questions, and before the results: the answers since the last one, with why. */
export function PauseScreen() {
  const { assessmentId } = useParams({ from: '/signed-in/tests/$assessmentId/pause' })
  // Only a look: the clock of the next question starts when the pupil goes on.
  const test = useQuery(endpointQuery(assessmentsContract.getAssessment, { assessmentId, peek: 'true' })).data
  const answered = test?.answered ?? 0
  const last = answered % lastAnswers === 0 ? lastAnswers : answered % lastAnswers
  const corrections = useQuery({
    ...endpointQuery(assessmentsContract.listCorrections, { assessmentId, last }),
    enabled: answered > 0,
    staleTime: 0,
  })
  const done = test?.state === 'completed'
  return (
    <Page title={messages.checkpoint} lead={messages.checkpointLead(answered)}>
      {corrections.error ? (
        <ProblemNotice
          error={corrections.error}
          messages={problems}
          onRetry={() => void corrections.refetch()}
        />
      ) : null}
      {corrections.data ? <CorrectionList corrections={corrections.data.corrections} /> : null}
      {!corrections.data && !corrections.error ? <Skeleton lines={5} /> : null}
      <p>
        <Link
          to={done ? '/tests/$assessmentId/resultats' : '/tests/$assessmentId'}
          params={{ assessmentId }}
          className={buttonClass('primary')}
        >
          {done ? messages.toResults : messages.continue}
        </Link>
      </p>
    </Page>
  )
}
