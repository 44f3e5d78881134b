import { assessmentsContract } from '@orga/contract'
import { views } from '@orga/simulators/views'
import { useEffect, useRef } from 'react'
import { callEndpoint } from '../../../common/client/call-endpoint.ts'
import type { Question } from '../test-screen.tsx'

/** After a question is there, its own pictures come first. */
const calm = 700

type Asked = { readonly assessmentId: string; readonly challengeId: string | undefined }

/**
 * While a question is being answered, fetches what the next one needs; and the next one itself where it is the same
 * whatever is answered. Returns what gives it, for the question it follows. Nothing depends on it: failures are silent.
 */
export function usePrepared({ assessmentId, challengeId }: Asked): (after: string) => Question | null {
  const prepared = useRef<{ readonly after: string; readonly question: Question | null }>(undefined)
  useEffect(() => {
    if (challengeId === undefined || prepared.current?.after === challengeId) return undefined
    const stop = new AbortController()
    const prepare = async (): Promise<void> => {
      const input = { assessmentId, challengeId }
      const { question, images, simulators } = await callEndpoint(
        assessmentsContract.prepareNext,
        input,
        stop,
      )
      prepared.current = { after: challengeId, question }
      for (const url of images) new Image().src = url
      const known = new Map(Object.entries(views))
      await Promise.all(simulators.map(async (name) => await known.get(name)?.()))
    }
    const timer = setTimeout(() => {
      prepare().catch(() => undefined)
    }, calm)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [assessmentId, challengeId])
  return (after) => (prepared.current?.after === after ? prepared.current.question : null)
}
