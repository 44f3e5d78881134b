import { formatMoment } from '@orga/ui'
import { AnswerSides } from '../../common/markdown/answer-sides.tsx'
import { Markdown } from '../../common/markdown/markdown.tsx'
import styles from './campaign.module.css'
import { participantMessages as texts } from './messages.fr.ts'
import type { Participant } from './campaign-types.ts'
import type { ExplainedSkill } from './explanation.tsx'
import { StatusMark } from './status-mark.tsx'

type Question = Participant['questions'][number]

type QuestionListProps = {
  readonly questions: readonly Question[]
  /** What the questions count for, once somebody has asked. */
  readonly skills: readonly ExplainedSkill[] | undefined
}

export function QuestionList({ questions, skills }: QuestionListProps) {
  return (
    <section className={styles['section']} aria-labelledby="questions">
      <h2 id="questions">{texts.questions}</h2>
      {questions.length === 0 ? <p>{texts.noQuestion}</p> : null}
      <ol className={styles['questions']}>
        {questions.map((question) => (
          <li key={question.position} className={styles['question']}>
            <QuestionResult question={question} />
            {skills ? <WhatItCounts position={question.position} skills={skills} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function QuestionResult({ question }: { readonly question: Question }) {
  const { position, tubeTitle, level, outcome, instruction, given, expected } = question
  const { answeredAt, seconds, away } = question
  return (
    <>
      <div className={styles['questionHead']}>
        <h3>{texts.question(position)}</h3>
        <StatusMark state={outcome}>{texts.outcomes[outcome]}</StatusMark>
      </div>
      <p className={styles['muted']}>
        {tubeTitle}, {texts.level(level)}. {texts.when(formatMoment(answeredAt), seconds)}
      </p>
      {away.times > 0 ? <p className={styles['muted']}>{texts.away(away)}</p> : null}
      <div className={styles['instruction']}>
        <Markdown text={instruction} />
      </div>
      <AnswerSides
        sides={[
          { label: texts.given, answer: outcome === 'skipped' ? texts.nothing : given },
          { label: texts.expected, answer: expected },
        ]}
      />
    </>
  )
}

type WhatItCountsProps = { readonly position: number; readonly skills: readonly ExplainedSkill[] }

/** The skills that one answer speaks for or against. */
function WhatItCounts({ position, skills }: WhatItCountsProps) {
  const counted = skills.flatMap(({ id, tubeTitle, level, answers }) => {
    const answer = answers.find((one) => one.position === position)
    return answer
      ? [{ id, tubeTitle, level, side: answer.speaksFor ? texts.countsFor : texts.countsAgainst }]
      : []
  })
  return (
    <div className={styles['muted']}>
      <p>{texts.counted(counted.length)}</p>
      {counted.length > 0 ? (
        <ul className={styles['reasons']}>
          {counted.map(({ id, tubeTitle, level, side }) => (
            <li key={id}>
              {side} {tubeTitle}, {texts.level(level)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
