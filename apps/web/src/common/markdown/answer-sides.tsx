import styles from './answer-sides.module.css'
import { GivenAnswers } from './given-answers.tsx'

type Side = {
  readonly label: string
  /** The answer; a word such as “passée” where there is none. */
  readonly answer: readonly string[] | string
}

/** The answer given beside the right one. */
export function AnswerSides({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <dl className={styles['sides']}>
      {sides.map(({ label, answer }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{typeof answer === 'string' ? answer : <GivenAnswers texts={answer} />}</dd>
        </div>
      ))}
    </dl>
  )
}
