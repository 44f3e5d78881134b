import { Button } from '@orga/ui'
import { useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import type { MailboxState } from '../model/state.ts'
import { type Condition, places, type Rule } from '../settings.ts'
import styles from './composer.module.css'
import type { Mailbox } from './use-mailbox.ts'

const fields = ['from', 'to', 'subject', 'text'] as const
const comparisons = ['contains', 'lacks'] as const
const outcomes = ['move', 'read', 'star', 'delete'] as const
const mostConditions = 3
const newCondition: Condition = { field: 'from', is: 'contains', words: '' }

type FormProps = {
  readonly state: MailboxState
  readonly mailbox: Mailbox
  readonly onSaved: () => void
}

/** A new rule: up to three conditions, and what to do. */
export function RuleForm({ state, mailbox, onSaved }: FormProps) {
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const targets = state.folders.filter((folder) => folder !== places.sent && folder !== places.inbox)
  const [when, setWhen] = useState<readonly Condition[]>([newCondition])
  const [what, setWhat] = useState<Rule['what']>('move')
  const [folder, setFolder] = useState(targets[0] ?? places.bin)
  const [now, setNow] = useState(false)
  const change = (index: number, next: Condition): void => setWhen(when.with(index, next))
  const remove = (index: number): void => {
    setWhen(when.toSpliced(index, 1))
    title.current?.focus()
  }
  const save = (): void => {
    const rule = { when: [...when], what, folder: what === 'move' ? folder : '' }
    if (mailbox.run({ do: 'addRule', rule, now })) onSaved()
  }
  return (
    <div role="group" aria-labelledby={id} className={styles['ruleForm']}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {messages.newRule}
      </h3>
      {when.map((condition, index) => (
        <ConditionRow
          // oxlint-disable-next-line react/no-array-index-key -- a condition has no other name
          key={index}
          number={index + 1}
          condition={condition}
          onChange={(next) => change(index, next)}
          onRemove={when.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {when.length < mostConditions ? (
        <p>
          <Button look="quiet" onClick={() => setWhen([...when, newCondition])}>
            {messages.addCondition}
          </Button>
        </p>
      ) : null}
      <div className={styles['condition']}>
        <Choice
          label={messages.what}
          value={what}
          options={outcomes}
          names={messages.outcomes}
          onChange={setWhat}
        />
        {what === 'move' ? (
          <Choice
            label={messages.moveTo}
            value={folder}
            options={targets}
            names={Object.fromEntries(targets.map((name) => [name, name]))}
            onChange={setFolder}
          />
        ) : null}
      </div>
      <label className={styles['box']}>
        <input type="checkbox" checked={now} onChange={(event) => setNow(event.target.checked)} />
        {messages.now}
      </label>
      <Button onClick={save}>{messages.saveRule}</Button>
    </div>
  )
}

type RowProps = {
  readonly number: number
  readonly condition: Condition
  readonly onChange: (next: Condition) => void
  readonly onRemove: (() => void) | undefined
}

function ConditionRow({ number, condition, onChange, onRemove }: RowProps) {
  const id = useId()
  return (
    <div role="group" aria-label={messages.conditionNumber(number)} className={styles['condition']}>
      <Choice
        label={messages.field}
        value={condition.field}
        options={fields}
        names={messages.fields}
        onChange={(field) => onChange({ ...condition, field })}
      />
      <Choice
        label={messages.comparison}
        value={condition.is}
        options={comparisons}
        names={messages.comparisons}
        onChange={(is) => onChange({ ...condition, is })}
      />
      <p>
        <label htmlFor={id}>{messages.words}</label>
        <input
          id={id}
          type="text"
          value={condition.words}
          autoComplete="off"
          autoCapitalize="none"
          onChange={(event) => onChange({ ...condition, words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </p>
      {onRemove ? (
        <Button look="quiet" aria-label={messages.removeCondition(number)} onClick={onRemove}>
          {messages.removeShort}
        </Button>
      ) : null}
    </div>
  )
}

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, options, names, onChange }: ChoiceProps<T>) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option] ?? option}
          </option>
        ))}
      </select>
    </p>
  )
}
