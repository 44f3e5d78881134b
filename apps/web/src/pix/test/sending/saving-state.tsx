import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import styles from './saving-state.module.css'
import type { Outbox } from './use-outbox.ts'

/** Whether all answers have reached the server; said aloud by those who change it. */
export function SavingState({ pending, waiting, saved }: Pick<Outbox, 'pending' | 'waiting' | 'saved'>) {
  const { messages } = useAddressed({ pupil, person })
  if (waiting && pending.length > 0)
    return (
      <p role="status" className={styles['waiting']}>
        {messages.waitingShort}
      </p>
    )
  return saved && pending.length === 0 ? (
    <p className={styles['saved']}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d="m3 8 4 4 6-8" />
      </svg>{' '}
      {messages.allSaved}
    </p>
  ) : null
}
