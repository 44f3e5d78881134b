import { Button, Notice } from '@orga/ui'
import { ProblemError } from '../client/problem-error.ts'
import * as en from './problems.en.ts'
import * as fr from './problems.fr.ts'
import { useMessages } from './use-messages.ts'

type ProblemNoticeProps = {
  readonly error: unknown
  /** Messages of this screen for the codes of its endpoint; the common codes have theirs. */
  readonly messages?: Readonly<Record<string, (problem: ProblemError) => string>>
  readonly onRetry?: () => void
}

/** Why a call failed, in words, read out at once. */
export function ProblemNotice({ error, messages, onRetry }: ProblemNoticeProps) {
  const { problemTexts } = useMessages({ fr, en })
  const retry = useMessages({ fr: 'Réessayer', en: 'Try again' })
  if (!error) return null
  const problem = error instanceof ProblemError ? error : new ProblemError({ code: 'unexpected_error' })
  const text = messages?.[problem.code] ?? problemTexts[problem.code] ?? problemTexts['unexpected_error']
  return (
    <Notice kind="danger" live>
      <p>{text?.(problem)}</p>
      {onRetry ? (
        <Button look="secondary" size="dense" onClick={onRetry}>
          {retry}
        </Button>
      ) : null}
    </Notice>
  )
}
