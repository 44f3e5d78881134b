import { assessmentsContract, type Output } from '@orga/contract'
import { Skeleton } from '@orga/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import { deviceHere } from './device.ts'
import { ElsewherePage } from './elsewhere-page.tsx'
import { QuestionPage } from './question-page.tsx'
import { useGrantedReading } from './use-granted-reading.ts'

export type TestState = Output<typeof assessmentsContract.getAssessment>
export type Question = NonNullable<TestState['question']>

/** The question in hand, wherever the test was left. */
export function TestScreen() {
  const { messages, problems } = useAddressed({ pupil, person })
  const { assessmentId } = useParams({ from: '/signed-in/tests/$assessmentId' })
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const query = endpointQuery(assessmentsContract.getAssessment, { assessmentId, device: deviceHere() })
  // Never from memory: another computer may have gone on.
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...query,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
  useGrantedReading(data?.accommodations)
  const [overtaken, setOvertaken] = useState(false)
  const follow = (state: TestState) => {
    setOvertaken(false)
    // The question after a pause is read after it: it must not flash up before.
    if (state.checkpoint) void navigate({ to: '/tests/$assessmentId/pause', params: { assessmentId } })
    else queryClient.setQueryData(query.queryKey, state)
  }
  if (error)
    return (
      <Page title={messages.question(1)}>
        <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} />
      </Page>
    )
  if (!data || !isFetchedAfterMount)
    return (
      <Page title={messages.title}>
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
      test={data}
      question={data.question}
      overtaken={overtaken}
      onState={follow}
      onStale={() => {
        setOvertaken(true)
        void refetch()
      }}
    />
  )
}
