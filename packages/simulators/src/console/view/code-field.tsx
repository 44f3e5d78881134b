import { announce } from '@orga/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { countLines } from '../answer.ts'
import { messages } from '../messages.fr.ts'
import type { ConsoleState } from '../model.ts'
import { breakLine, type Edited, shiftLines } from './indent.ts'
import styles from './view.module.css'

type CodeProps = { readonly state: ConsoleState; readonly onCode: (code: string) => void }

/** The program. Tab leaves it, as any field; two buttons move its lines in and out. */
export function CodeField({ state, onCode }: CodeProps) {
  const [id, hint] = [useId(), useId()]
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<Edited>()
  useEffect(() => {
    if (!caret) return
    field.current?.focus()
    field.current?.setSelectionRange(caret.from, caret.to)
  }, [caret])
  const { code, settings } = state
  const edit = (change: (edited: Edited) => Edited): void => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = field.current ?? {}
    const next = change({ code, from, to })
    onCode(next.code)
    setCaret(next)
  }
  const shift = (sense: 'in' | 'out'): void => {
    edit((edited) => shiftLines(edited, sense))
    announce(messages.indented)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    edit(breakLine)
  }
  const count = countLines(code)
  return (
    <div className={styles['part']}>
      <div className={styles['head']}>
        <label htmlFor={id}>{messages.code}</label>
        <p data-over={settings.most !== undefined && count > settings.most}>
          {messages.lines(count, settings.most)}
        </p>
      </div>
      <textarea
        ref={field}
        id={id}
        rows={Math.max(6, code.split('\n').length + 1)}
        value={code}
        aria-describedby={hint}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => onCode(event.target.value)}
        onKeyDown={press}
      />
      <p className={styles['acts']}>
        <button type="button" onClick={() => shift('in')}>
          {messages.indent}
        </button>
        <button type="button" onClick={() => shift('out')}>
          {messages.outdent}
        </button>
      </p>
      <small id={hint}>{messages.hint}</small>
    </div>
  )
}
