import type { ProblemError } from '../../common/client/problem-error.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import styles from './campaign.module.css'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

/** The sentence for the pupil, and the code for the teacher in big. */
export function LinkProblem({ error }: { readonly error: ProblemError | null }) {
  const { linkMessages: messages, linkProblems } = useAddressed({ pupil, person })
  const helpCode = error?.text('helpCode')
  return (
    <>
      <ProblemNotice error={error} messages={linkProblems} />
      {helpCode ? <p className={styles['helpCode']}>{messages.help(helpCode)}</p> : null}
    </>
  )
}
