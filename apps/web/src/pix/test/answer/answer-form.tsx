import { Button, Notice } from '@orga/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ProblemNotice } from '../../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import { AnswerFields } from './answer-fields.tsx'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import styles from '../question-page.module.css'
import { Listen } from '../read-aloud/listen.tsx'
import { readAnswer } from './read-answer.ts'
import type { Question, TestState } from '../test-screen.tsx'
import { useAnswer } from './use-answer.ts'

type AnswerFormProps = {
  readonly assessmentId: string
  readonly question: Question
  readonly onState: (state: TestState) => void
  /** The question was answered elsewhere: read the test again. */
  readonly onStale: () => void
}

export function AnswerForm({ assessmentId, question, onState, onStale }: AnswerFormProps) {
  const { messages, problems } = useAddressed({ pupil, person })
  const [empty, setEmpty] = useState(false)
  const notice = useRef<HTMLDivElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const answer = useAnswer({ assessmentId, challengeId: question.challengeId }, onState)
  const stale =
    answer.error?.code === 'another_question_in_hand' || answer.error?.code === 'assessment_completed'
  useEffect(() => {
    if (stale) onStale()
  }, [stale, onStale])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = readAnswer(question, new FormData(event.currentTarget))
    setEmpty(value === null)
    if (value !== null) answer.submit(value)
    else notice.current?.focus()
  }
  return (
    <form noValidate onSubmit={submit}>
      <div ref={fields}>
        <AnswerFields question={question} />
      </div>
      {/* What a simulator shows is in it alone. */}
      {question.type === 'simulator' ? null : <Listen label={messages.listenToAnswers} part={fields} />}
      <div ref={notice} tabIndex={-1}>
        {empty ? (
          <Notice kind="warning" live>
            <p>{messages.empty}</p>
          </Notice>
        ) : null}
      </div>
      {answer.waiting ? (
        <Notice kind="warning" live>
          <p>{messages.waiting}</p>
          <Button look="secondary" size="dense" onClick={answer.retry}>
            {messages.retryNow}
          </Button>
        </Notice>
      ) : null}
      <ProblemNotice error={answer.error} messages={problems} />
      <p className={styles['buttons']}>
        <Button look="secondary" busy={answer.busy} onClick={() => answer.submit(null)}>
          {messages.pass}
        </Button>
        <Button type="submit" busy={answer.busy}>
          {messages.submit}
        </Button>
      </p>
    </form>
  )
}
