import { assessmentsContract } from '@orga/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProblemError } from '../../../common/client/problem-error.ts'
import { endpointQuery } from '../../../common/client/query.ts'
import { deviceHere } from '../device.ts'
import type { Question, TestState } from '../test-screen.tsx'
import { drawKey } from './draw-key.ts'
import type { AnswerValue, Away } from './outbox.ts'
import { useOutbox } from './use-outbox.ts'
import { usePrepared } from './use-prepared.ts'

/** The question was answered elsewhere: the page reads where the test stands. */
const stale: ReadonlySet<string> = new Set(['another_question_in_hand', 'assessment_completed'])

/** A test as this page knows it, and what answers it. */
export function useTest(assessmentId: string) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const query = endpointQuery(assessmentsContract.getAssessment, { assessmentId, device: deviceHere() })
  const [problem, setProblem] = useState<ProblemError>()
  const outbox = useOutbox(assessmentId, {
    onState: follow,
    onRefused: (refused) => {
      setProblem(refused)
      void read.refetch()
    },
  })
  // Never from memory: another computer may have gone on. What was left here is sent first.
  const { pending, restored } = outbox
  const read = useQuery({ ...query, staleTime: 0, refetchOnWindowFocus: false, enabled: restored })
  const inHand = pending.length === 0 ? read.data?.question?.challengeId : undefined
  const takePrepared = usePrepared({ assessmentId, challengeId: inHand })

  function follow(state: TestState): void {
    setProblem(undefined)
    // The question after a pause is read after it: it must not flash up before.
    if (state.checkpoint) void navigate({ to: '/tests/$assessmentId/pause', params: { assessmentId } })
    else queryClient.setQueryData(query.queryKey, state)
  }

  const answer = (asked: Question, value: AnswerValue | null, away: Away): void => {
    const { challengeId } = asked
    if (pending.some((one) => one.challengeId === challengeId)) return
    setProblem(undefined)
    outbox.add({ challengeId, value, clientKey: drawKey(), away })
    const question = takePrepared(challengeId)
    if (!question || !read.data) return
    const { answered, remaining } = read.data
    const ahead = { ...read.data, answered: answered + 1, remaining: Math.max(1, remaining - 1), question }
    queryClient.setQueryData(query.queryKey, ahead)
  }

  return {
    ...read,
    outbox,
    overtaken: problem !== undefined && stale.has(problem.code),
    problem: problem && !stale.has(problem.code) ? problem : undefined,
    answer,
  }
}

export type Test = ReturnType<typeof useTest>
