import { Button } from '@orga/ui'
import { useRef } from 'react'
import { messages } from '../messages.fr.ts'
import type { MailboxState } from '../model/state.ts'
import styles from './composer.module.css'
import { RuleForm } from './rule-form.tsx'
import type { Mailbox } from './use-mailbox.ts'

type RulesProps = {
  readonly state: MailboxState
  readonly mailbox: Mailbox
  readonly onClose: () => void
}

/** The rules that sort what arrives, in the order in which they are tried, and a form for one more. */
export function RulesPane({ state, mailbox, onClose }: RulesProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const { rules } = state
  const remove = (number: number): void => {
    if (mailbox.run({ do: 'removeRule', number: String(number) })) title.current?.focus()
  }
  return (
    <div className={styles['composer']}>
      <h2 ref={title} data-title="" tabIndex={-1}>
        {messages.rules}
      </h2>
      <p className={styles['hint']}>{rules.length === 0 ? messages.noRules : messages.ruleOrder}</p>
      <ol className={styles['rules']}>
        {rules.map(({ when, what, folder }, index) => {
          const conditions = when.map(({ field, is, words }) => messages.condition(field, is, words))
          const text = messages.toldRule(conditions, what, folder)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- the focus stays at its place when rules change theirs
            <li key={index}>
              <p>{text}</p>
              <Button
                look="quiet"
                aria-label={messages.raiseRule(index + 1)}
                onClick={() => mailbox.run({ do: 'raiseRule', number: String(index + 1) })}
              >
                {messages.raiseShort}
              </Button>
              <Button
                look="quiet"
                aria-label={messages.removeRule(index + 1)}
                onClick={() => remove(index + 1)}
              >
                {messages.removeShort}
              </Button>
            </li>
          )
        })}
      </ol>
      <RuleForm key={rules.length} state={state} mailbox={mailbox} onSaved={() => title.current?.focus()} />
      <div className={styles['foot']}>
        <Button look="secondary" onClick={onClose}>
          {messages.back}
        </Button>
      </div>
    </div>
  )
}
