import { assessmentsContract } from '@orga/contract'
import { announce } from '@orga/ui'
import { useEffect, useRef, useState } from 'react'
import { callEndpoint } from '../../../common/client/call-endpoint.ts'
import { ProblemError } from '../../../common/client/problem-error.ts'
import { messages } from '../messages.fr.ts'
import type { TestState } from '../test-screen.tsx'
import { readOutbox, type Sending, toInput, writeOutbox } from './outbox.ts'

const pause = 3000

type Outcomes = {
  /** Where the test stands after an answer; `left` are still on their way. */
  readonly onState: (state: TestState, left: number) => void
  readonly onRefused: (problem: ProblemError) => void
}

/**
 * Sends the answers of a test one after the other. Without a connection they are kept, on this computer too, and sent
 * again by themselves: what was left by a page that is gone goes first.
 */
export function useOutbox(assessmentId: string, { onState, onRefused }: Outcomes) {
  const [pending, setPending] = useState(() => readOutbox(assessmentId))
  const [waiting, setWaiting] = useState(false)
  const [saved, setSaved] = useState(false)
  const [restored, setRestored] = useState(pending.length === 0)
  const queue = useRef(pending)
  const underWay = useRef(false)

  const change = (answers: readonly Sending[]): void => {
    queue.current = answers
    writeOutbox(assessmentId, answers)
    setPending(answers)
    if (answers.length === 0) setRestored(true)
  }

  const sendFirst = async (answer: Sending): Promise<void> => {
    const state = await callEndpoint(assessmentsContract.submitAnswer, toInput(assessmentId, answer))
    setWaiting(false)
    setSaved(true)
    announce(messages.saved)
    const left = queue.current.filter(({ clientKey }) => clientKey !== answer.clientKey)
    change(left)
    onState(state, left.length)
  }

  const send = async (): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    try {
      for (let [first] = queue.current; first; [first] = queue.current) await sendFirst(first)
    } catch (problem) {
      const known = problem instanceof ProblemError ? problem : new ProblemError({ code: 'unexpected_error' })
      // No answer, or one from a server that is restarting, or a session to be renewed: the answer is not lost.
      const lost = known.code === 'unreachable' || known.status >= 502 || known.status === 401
      setWaiting(lost)
      if (!lost) {
        change([])
        onRefused(known)
      }
    } finally {
      underWay.current = false
    }
  }

  useEffect(() => {
    if (pending.length === 0) return undefined
    const again = () => void send()
    // What a page before this one has left; later ones are sent when they are given.
    if (!waiting) again()
    const timer = waiting ? setInterval(again, pause) : undefined
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  })

  return {
    pending,
    waiting,
    saved,
    /** Whether what a page before this one had left is sent. */
    restored,
    retry: () => void send(),
    add: (answer: Sending): void => change([...queue.current, answer]),
  }
}

export type Outbox = ReturnType<typeof useOutbox>
