import { assessmentsContract } from '@orga/contract'
import { announce } from '@orga/ui'
import { useEffect, useRef, useState } from 'react'
import { callEndpoint } from '../../../common/client/call-endpoint.ts'
import { ProblemError } from '../../../common/client/problem-error.ts'
import { messages } from '../messages.fr.ts'
import type { TestState } from '../test-screen.tsx'
import { drawKey } from './draw-key.ts'

/** Texts per field, or the state of a simulator. */
export type AnswerValue = string | string[] | Record<string, unknown>

type Asked = { readonly assessmentId: string; readonly challengeId: string }
type Sending = Asked & { readonly value: AnswerValue | null; readonly clientKey: string }

const pause = 3000

/**
 * Sends the answer to one question. Without a connection the answer is kept and sent again by itself; its key stays
 * the same, so that the server counts it once.
 */
export function useAnswer(asked: Asked, onState: (state: TestState) => void) {
  const [sending, setSending] = useState<Sending>()
  const [waiting, setWaiting] = useState(false)
  const [error, setError] = useState<ProblemError>()
  const underWay = useRef(false)

  const send = async (answer: Sending): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    try {
      const state = await callEndpoint(assessmentsContract.submitAnswer, answer)
      setWaiting(false)
      announce(messages.saved)
      onState(state)
    } catch (problem) {
      const known = problem instanceof ProblemError ? problem : new ProblemError({ code: 'unexpected_error' })
      // No answer, or one from a server that is restarting: the pupil has nothing to do with it.
      const lost = known.code === 'unreachable' || known.status >= 502
      setWaiting(lost)
      if (!lost) {
        setError(known)
        setSending(undefined)
      }
    } finally {
      underWay.current = false
    }
  }

  useEffect(() => {
    if (!waiting || !sending) return undefined
    const again = () => void send(sending)
    const timer = setInterval(again, pause)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  })

  return {
    busy: sending !== undefined,
    waiting,
    error,
    retry: () => {
      if (sending) void send(sending)
    },
    submit(value: AnswerValue | null): void {
      if (sending) return
      const answer = { ...asked, value, clientKey: drawKey() }
      setError(undefined)
      setSending(answer)
      void send(answer)
    },
  }
}
