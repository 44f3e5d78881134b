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

const lastAnswers = 5

/** The pause after each five questions, and before the results: the answers since the last one, with why. */
export function PauseScreen() {
  const { problems, reviewMessages: messages } = useAddressed({ pupil, person })
  const { assessmentId } = useParams({ from: '/signed-in/tests/$assessmentId/pause' })
  // Only a look: the clock of the next question starts when the pupil goes on. Never what the last pause showed.
  const look = useQuery({
    ...endpointQuery(assessmentsContract.getAssessment, { assessmentId, peek: 'true' }),
    staleTime: 0,
  })
  const test = look.isFetchedAfterMount ? look.data : undefined
  const answered = test?.answered ?? 0
  const last = answered % lastAnswers === 0 ? lastAnswers : answered % lastAnswers
  const corrections = useQuery({
    ...endpointQuery(assessmentsContract.listCorrections, { assessmentId, last }),
    enabled: answered > 0,
    staleTime: 0,
  })
  const fresh = corrections.isFetchedAfterMount ? corrections.data : undefined
  const error = look.error ?? corrections.error
  const done = test?.state === 'completed'
  return (
    <Page title={messages.checkpoint} {...(test ? { lead: messages.checkpointLead(answered) } : {})}>
      {error ? (
        <ProblemNotice
          error={error}
          messages={problems}
          onRetry={() => void (look.error ? look.refetch() : corrections.refetch())}
        />
      ) : null}
      {fresh ? <CorrectionList assessmentId={assessmentId} corrections={fresh.corrections} /> : null}
      {!fresh && !error ? <Skeleton lines={5} /> : null}
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
