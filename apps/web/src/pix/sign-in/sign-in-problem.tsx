import { accountsContract } from '@orga/contract'
import { Notice } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { codeOf, type ProblemError } from '../../common/client/problem-error.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

/** Why nobody was signed in, and the way on. */
export function SignInProblem({ problem }: { readonly problem: ProblemError }) {
  const { problems } = useMessages({ fr, en }).messages
  const reset = (
    <p>
      <Link to="/mot-de-passe-oublie">{problems.reset}</Link>
    </p>
  )
  switch (codeOf(accountsContract.signIn, problem)) {
    case 'wrong_credentials': {
      const left = problem.number('attemptsLeft')
      return (
        <Notice kind="danger" live>
          <p>
            {problems.wrong}
            {left > 0 ? problems.attemptsLeft(left) : ''}
          </p>
        </Notice>
      )
    }
    case 'account_locked':
      return (
        <Notice kind="danger" live>
          <p>{problems.locked(problem.number('seconds'))}</p>
          {reset}
        </Notice>
      )
    case 'account_blocked':
      return (
        <Notice kind="danger" live>
          <p>{problems.blocked}</p>
          <p>{problems.blockedPupil}</p>
          {reset}
        </Notice>
      )
    case 'email_not_confirmed':
      return (
        <Notice kind="warning" live>
          <p>{problems.notConfirmed}</p>
        </Notice>
      )
    default:
      return <ProblemNotice error={problem} />
  }
}
