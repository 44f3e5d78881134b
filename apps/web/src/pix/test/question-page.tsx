import { buttonClass, Notice, ProgressBar } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Markdown } from '../../common/markdown/markdown.tsx'
import { useSettings } from '../../common/settings/settings.ts'
import { AnswerForm } from './answer/answer-form.tsx'
import { Material } from './material.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import styles from './question-page.module.css'
import { progressOf } from './progress.ts'
import { Listen } from './read-aloud/listen.tsx'
import { ReportProblem } from './report/report-problem.tsx'
import { SavingState } from './sending/saving-state.tsx'
import { useAway } from './sending/use-away.ts'
import type { Test } from './sending/use-test.ts'
import type { Question, TestState } from './test-screen.tsx'
import { TimeLeft } from './time-left.tsx'

type QuestionPageProps = {
  readonly state: TestState
  readonly question: Question
  readonly test: Pick<Test, 'outbox' | 'overtaken' | 'problem' | 'answer'>
}

/** The first question of a visit leaves the focus where the navigation has put it. */
let lastShown: string | undefined

/** One question in one calm frame: progress, instruction, material, answer; the same places on each page. */
export function QuestionPage({ state, question, test }: QuestionPageProps) {
  const { messages } = useAddressed({ pupil, person })
  const heading = useRef<HTMLHeadingElement>(null)
  const instruction = useRef<HTMLDivElement>(null)
  const brand = useSettings()?.brand.name
  // The form says what becomes of this question’s own answer.
  const isSent = test.outbox.pending.some(({ challengeId }) => challengeId === question.challengeId)
  const title = messages.question(state.answered + 1)
  // A document is opened elsewhere: that is what the question asks for.
  const readAway = useAway(question.attachments.length === 0)
  useEffect(() => {
    if (lastShown !== undefined && lastShown !== question.challengeId) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    lastShown = question.challengeId
  }, [question.challengeId])
  return (
    <div className={styles['frame']} lang="fr">
      <title>{`${title}, ${state.title}${brand ? ` – ${brand}` : ''}`}</title>
      <div className={styles['progress']}>
        <p>{state.title}</p>
        <ProgressBar
          label={messages.progress}
          value={Math.round(100 * progressOf(state))}
          max={100}
          text={messages.remaining(Math.round(state.remaining))}
        />
      </div>
      <SavingState {...test.outbox} waiting={test.outbox.waiting && !isSent} />
      {test.overtaken ? (
        <Notice kind="warning" live>
          <p>{messages.overtaken}</p>
        </Notice>
      ) : null}
      <article className={styles['question']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {question.secondsLeft === null ? null : (
          <TimeLeft seconds={question.secondsLeft} moreTime={state.accommodations.moreTime} />
        )}
        <Listen tells label={messages.listen} part={instruction} />
        <div ref={instruction}>
          <Markdown text={question.instruction} />
          <Material question={question} />
        </div>
        <AnswerForm
          question={question}
          outbox={test.outbox}
          problem={test.problem}
          onAnswer={(value) => test.answer(question, value, readAway())}
        />
      </article>
      <ReportProblem assessmentId={state.id} challengeId={question.challengeId} />
      <p className={styles['quit']}>
        <Link to="/" className={buttonClass('quiet')}>
          {messages.quit}
        </Link>{' '}
        {messages.quitHint}
      </p>
      {state.kind === 'campaign' ? <p className={styles['quit']}>{messages.awayHint}</p> : null}
    </div>
  )
}
