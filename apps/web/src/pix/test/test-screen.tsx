import type { assessmentsContract, Output } from '@orga/contract'
import { Skeleton } from '@orga/ui'
import { Navigate, useParams } from '@tanstack/react-router'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import { ElsewherePage } from './elsewhere-page.tsx'
import { QuestionPage } from './question-page.tsx'
import { SavingState } from './sending/saving-state.tsx'
import { useTest } from './sending/use-test.ts'
import { useGrantedReading } from './use-granted-reading.ts'

export type TestState = Output<typeof assessmentsContract.getAssessment>
export type Question = NonNullable<TestState['question']>

/** The question in hand, wherever the test was left. */
export function TestScreen() {
  const { messages, problems } = useAddressed({ pupil, person })
  const { assessmentId } = useParams({ from: '/signed-in/tests/$assessmentId' })
  const test = useTest(assessmentId)
  const { data, error, refetch, isFetchedAfterMount, outbox } = test
  useGrantedReading(data?.accommodations)
  if (error)
    return (
      <Page title={messages.question(1)}>
        <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} />
      </Page>
    )
  if (!data || !isFetchedAfterMount)
    return (
      <Page title={messages.title}>
        <SavingState {...outbox} />
        <Skeleton lines={6} />
      </Page>
    )
  if (data.elsewhere)
    return <ElsewherePage title={data.title} devices={data.elsewhere} onRetry={() => void refetch()} />
  if (data.state === 'completed' || !data.question)
    return <Navigate to="/tests/$assessmentId/resultats" params={{ assessmentId }} replace />
  return (
    <QuestionPage
      key={`${data.answered} ${data.question.challengeId}`}
      state={data}
      question={data.question}
      test={test}
    />
  )
}
