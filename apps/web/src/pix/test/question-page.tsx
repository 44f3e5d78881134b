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
import type { Question, TestState } from './test-screen.tsx'
import { TimeLeft } from './time-left.tsx'

type QuestionPageProps = {
  readonly test: TestState
  readonly question: Question
  /** The question before this one was answered elsewhere meanwhile, in another tab for instance. */
  readonly overtaken: boolean
  readonly onState: (state: TestState) => void
  readonly onStale: () => void
}

/** The first question of a visit leaves the focus where the navigation has put it. */
let lastShown: string | undefined

/** One question in one calm frame: progress, instruction, material, answer; the same places on each page. */
export function QuestionPage({ test, question, overtaken, onState, onStale }: QuestionPageProps) {
  const { messages } = useAddressed({ pupil, person })
  const heading = useRef<HTMLHeadingElement>(null)
  const instruction = useRef<HTMLDivElement>(null)
  const brand = useSettings()?.brand.name
  const title = messages.question(test.answered + 1)
  useEffect(() => {
    if (lastShown !== undefined && lastShown !== question.challengeId) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    lastShown = question.challengeId
  }, [question.challengeId])
  return (
    <div className={styles['frame']} lang="fr">
      <title>{`${title}, ${test.title}${brand ? ` – ${brand}` : ''}`}</title>
      <div className={styles['progress']}>
        <p>{test.title}</p>
        <ProgressBar
          label={messages.progress}
          value={Math.round(100 * progressOf(test))}
          max={100}
          text={messages.remaining(Math.round(test.remaining))}
        />
      </div>
      {overtaken ? (
        <Notice kind="warning" live>
          <p>{messages.overtaken}</p>
        </Notice>
      ) : null}
      <article className={styles['question']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {question.secondsLeft === null ? null : (
          <TimeLeft seconds={question.secondsLeft} moreTime={test.accommodations.moreTime} />
        )}
        <Listen tells label={messages.listen} part={instruction} />
        <div ref={instruction}>
          <Markdown text={question.instruction} />
          <Material question={question} />
        </div>
        <AnswerForm assessmentId={test.id} question={question} onState={onState} onStale={onStale} />
      </article>
      <p className={styles['quit']}>
        <Link to="/" className={buttonClass('quiet')}>
          {messages.quit}
        </Link>{' '}
        {messages.quitHint}
      </p>
    </div>
  )
}
