import type { Reading } from '@orga/contract'
import { announce, Button, CheckboxField, Chips, Dialog } from '@orga/ui'
import { useMe } from '../session/me.ts'
import { useMessages } from '../texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import { useReading, usualReading } from './reading.ts'
import styles from './reading-panel.module.css'
import { useChooseReading } from './use-own-reading.ts'

/** What can be chosen of the text, each seen at once in the page behind and in a sample. */
export function ReadingPanel({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useMessages({ fr, en })
  const me = useMe()
  const reading = useReading()
  const choose = useChooseReading()
  const change = (part: Partial<Reading>) => choose({ ...reading, ...part })
  return (
    <Dialog
      title={messages.title}
      onClose={onClose}
      actions={
        <>
          <Button
            look="quiet"
            onClick={() => {
              choose(usualReading)
              announce(messages.wasReset)
            }}
          >
            {messages.reset}
          </Button>
          <Button onClick={onClose}>{messages.done}</Button>
        </>
      }
    >
      <p>{messages.lead}</p>
      <p className={styles['sample']}>{messages.sample}</p>
      <div className={styles['choices']}>
        <Choice
          legend={messages.size}
          name="size"
          labels={messages.sizes}
          value={String(reading.size)}
          onChange={(size) => change({ size: Number(size) as Reading['size'] })}
        />
        <Choice
          legend={messages.font}
          name="font"
          labels={messages.fonts}
          value={reading.font}
          onChange={(font) => change({ font })}
        />
        <Choice
          legend={messages.lines}
          name="lines"
          labels={messages.spacings}
          value={reading.lines}
          onChange={(lines) => change({ lines })}
        />
        <Choice
          legend={messages.letters}
          name="letters"
          labels={messages.spacings}
          value={reading.letters}
          onChange={(letters) => change({ letters })}
        />
        <Choice
          legend={messages.scheme}
          name="scheme"
          labels={messages.schemes}
          value={reading.scheme}
          onChange={(scheme) => change({ scheme })}
        />
        <Choice
          legend={messages.contrast}
          name="contrast"
          labels={messages.contrasts}
          value={reading.contrast}
          onChange={(contrast) => change({ contrast })}
        />
        <CheckboxField
          name="ruler"
          label={messages.ruler}
          hint={messages.rulerHint}
          checked={reading.ruler}
          onChange={({ currentTarget }) => change({ ruler: currentTarget.checked })}
        />
        <CheckboxField
          name="aloud"
          label={messages.aloud}
          hint={messages.aloudHint}
          checked={reading.aloud}
          onChange={({ currentTarget }) => change({ aloud: currentTarget.checked })}
        />
      </div>
      <p className={styles['kept']}>{me ? messages.kept : messages.forgotten}</p>
    </Dialog>
  )
}

type ChoiceProps<Value extends string> = {
  readonly legend: string
  readonly name: string
  /** In the order in which they are shown. */
  readonly labels: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ name, labels, ...rest }: ChoiceProps<Value>) {
  const choices = Object.entries<string>(labels).map(([value, label]) => ({ value: value as Value, label }))
  return <Chips {...rest} titled name={`reading-${name}`} choices={choices} />
}
