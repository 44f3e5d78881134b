import { assessmentsContract } from '@orga/contract'
import { announce, Button } from '@orga/ui'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useAction } from '../../../common/client/query.ts'
import { ProblemNotice } from '../../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import { deviceHere } from '../device.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import styles from './report-problem.module.css'

const ReportText = lazy(async () => ({ default: (await import('./report-text.tsx')).ReportText }))

export type Reported = { readonly assessmentId: string; readonly challengeId: string }

/** One tap says that something is wrong with a question; words may follow. The answer stays as it is. */
export function ReportProblem({ assessmentId, challengeId }: Reported) {
  const { messages, problems } = useAddressed({ pupil, person })
  const done = useRef<HTMLParagraphElement>(null)
  const action = useAction(assessmentsContract.reportQuestion, { onDone: () => announce(messages.done) })
  const isDone = action.output !== undefined
  // The button under the finger is gone: the focus stays at its place.
  useEffect(() => {
    if (isDone) done.current?.focus({ preventScroll: true })
  }, [isDone])
  return (
    <div className={styles['report']}>
      {isDone ? (
        <>
          <p ref={done} tabIndex={-1} className={styles['done']}>
            {messages.done}
          </p>
          <Suspense>
            <ReportText assessmentId={assessmentId} challengeId={challengeId} />
          </Suspense>
        </>
      ) : (
        <Button
          look="quiet"
          size="dense"
          busy={action.busy}
          onClick={() => action.run({ assessmentId, challengeId, device: deviceHere() })}
        >
          {messages.report}
        </Button>
      )}
      <ProblemNotice error={action.error} messages={problems} />
    </div>
  )
}
