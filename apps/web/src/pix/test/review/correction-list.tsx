import type { assessmentsContract, Output } from '@orga/contract'
import { AnswerSides } from '../../../common/markdown/answer-sides.tsx'
import { Markdown } from '../../../common/markdown/markdown.tsx'
import styles from './correction-list.module.css'
import { Material } from '../material.tsx'
import { ReportProblem } from '../report/report-problem.tsx'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'

export type Correction = Output<typeof assessmentsContract.listCorrections>['corrections'][number]

const signs: Readonly<Record<Correction['outcome'], string>> = {
  correct: 'm3 8.5 3.5 3.5L13 4.5',
  incorrect: 'M8 3v6M8 11.5v1.5',
  skipped: 'M3 8h10',
  late: 'M8 3v5l3 2',
}

type CorrectionListProps = {
  /** Absent where nobody could be told of a problem: the preview of an author. */
  readonly assessmentId?: string | undefined
  readonly corrections: readonly Correction[]
}

export function CorrectionList({ assessmentId, corrections }: CorrectionListProps) {
  return (
    <ol className={styles['list']}>
      {corrections.map((correction) => (
        <li key={correction.position}>
          <CorrectionItem assessmentId={assessmentId} correction={correction} />
        </li>
      ))}
    </ol>
  )
}

type CorrectionItemProps = Pick<CorrectionListProps, 'assessmentId'> & { readonly correction: Correction }

function CorrectionItem({ assessmentId, correction }: CorrectionItemProps) {
  const { messages: testMessages, reviewMessages: messages } = useAddressed({ pupil, person })
  const { position, outcome, question, given, expected, feedback, explanation, tutorial } = correction
  return (
    <article className={styles['item']} data-outcome={outcome}>
      <div className={styles['head']}>
        <h2>{testMessages.question(position)}</h2>
        <span className={styles['outcome']}>
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            <path d={signs[outcome]} />
          </svg>
          {messages.outcomes[outcome]}
        </span>
      </div>
      <Markdown text={question.instruction} level={3} />
      <AnswerSides
        sides={[
          {
            label: messages.given,
            answer: outcome === 'skipped' ? messages.passed : given.length === 0 ? messages.left : given,
          },
          ...(outcome === 'correct' ? [] : [{ label: messages.expected, answer: expected }]),
        ]}
      />
      {feedback ? <Markdown text={feedback} level={3} /> : null}
      <details>
        <summary>{messages.show}</summary>
        <div className={styles['why']}>
          <Material question={question} reviewed />
          <h3>{messages.why}</h3>
          <Markdown text={explanation} level={4} />
          {tutorial ? (
            <>
              <h3>{`${messages.tutorial}\u00A0: ${tutorial.title}`}</h3>
              <Markdown text={tutorial.body} level={4} />
            </>
          ) : null}
          {assessmentId === undefined ? null : (
            <ReportProblem assessmentId={assessmentId} challengeId={question.challengeId} />
          )}
        </div>
      </details>
    </article>
  )
}
