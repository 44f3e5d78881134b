import { Button, Notice } from '@orga/ui'
import { type FormEvent, useRef, useState } from 'react'
import type { ProblemError } from '../../../common/client/problem-error.ts'
import { ProblemNotice } from '../../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import { AnswerFields } from './answer-fields.tsx'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import styles from '../question-page.module.css'
import { Listen } from '../read-aloud/listen.tsx'
import { readAnswer } from './read-answer.ts'
import type { AnswerValue } from '../sending/outbox.ts'
import type { Outbox } from '../sending/use-outbox.ts'
import type { Question } from '../test-screen.tsx'

type AnswerFormProps = {
  readonly question: Question
  readonly outbox: Pick<Outbox, 'pending' | 'waiting' | 'retry'>
  readonly problem: ProblemError | undefined
  /** null: “Je passe”. */
  readonly onAnswer: (value: AnswerValue | null) => void
}

export function AnswerForm({ question, outbox, problem, onAnswer }: AnswerFormProps) {
  const { messages, problems } = useAddressed({ pupil, person })
  const [empty, setEmpty] = useState(false)
  const notice = useRef<HTMLDivElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const busy = outbox.pending.some(({ challengeId }) => challengeId === question.challengeId)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = readAnswer(question, new FormData(event.currentTarget))
    setEmpty(value === null)
    if (value !== null) onAnswer(value)
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
      {busy && outbox.waiting ? (
        <Notice kind="warning" live>
          <p>{messages.waiting}</p>
          <Button look="secondary" size="dense" onClick={outbox.retry}>
            {messages.retryNow}
          </Button>
        </Notice>
      ) : null}
      <ProblemNotice error={problem} messages={problems} />
      <p className={styles['buttons']}>
        <Button look="secondary" busy={busy} onClick={() => onAnswer(null)}>
          {messages.pass}
        </Button>
        <Button type="submit" busy={busy}>
          {messages.submit}
        </Button>
      </p>
    </form>
  )
}
