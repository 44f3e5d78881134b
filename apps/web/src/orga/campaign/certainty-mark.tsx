import styles from './campaign.module.css'
import { messages } from './messages.fr.ts'
import { StatusMark } from './status-mark.tsx'

type CertaintyMarkProps = {
  readonly sure: boolean
  /** That would settle it; null if there are none. */
  readonly questions: number | null
  /** How many competences are to be confirmed, where there may be several. */
  readonly competences?: number
}

/** “Sûr” or “À confirmer” in words, a sign and a colour, and what would settle it. */
export function CertaintyMark({ sure, questions, competences }: CertaintyMarkProps) {
  if (sure) return <StatusMark state="sure">{messages.sure}</StatusMark>
  const parts = [
    ...(competences === undefined ? [] : [`${messages.openCompetences(competences)}.`]),
    messages.toSettle(questions),
  ]
  return (
    <>
      <StatusMark state="to_confirm">{messages.toConfirm}</StatusMark>
      <span className={styles['note']}>{parts.join(' ')}</span>
    </>
  )
}
