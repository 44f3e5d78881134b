import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isPending, type Text, textOf } from '../document/blocks.ts'
import { messages } from '../messages.fr.ts'
import type { WriterState } from '../model.ts'
import { longest } from '../settings.ts'
import type { Writer } from './use-writer.ts'
import styles from './page.module.css'

export type BlockProps = {
  readonly state: WriterState
  readonly writer: Writer
  /** From one. */
  readonly position: number
  readonly isActive: boolean
}

type TextProps = BlockProps & {
  readonly block: Text
  /** Its place in a numbered list; nought outside. */
  readonly number: number
  readonly onReview: () => void
}

/** A paragraph to write in. One with changes that wait shows them, and leads to where they are decided. */
export function TextBlock(props: TextProps) {
  const { block, state, position, number } = props
  const { size, align, spacing } = state.document.looks[block.style]
  const look = {
    fontSize: `${Number(size) / 12}em`,
    textAlign: align,
    lineHeight: Number(spacing.replace(',', '.')) * 1.3,
  } as const
  return (
    <div className={styles['text']} data-style={block.style} data-strong={block.isStrong} style={look}>
      {block.style === 'bullet' || block.style === 'number' ? (
        <span aria-hidden="true">{block.style === 'bullet' ? '•' : `${number}.`}</span>
      ) : null}
      {isPending(block) ? (
        <Pending
          {...props}
          label={messages.pendingBlock(
            position,
            messages.styleNames[block.style],
            block.runs.filter(({ change }) => change !== null).length,
          )}
        />
      ) : (
        <Field {...props} />
      )}
    </div>
  )
}

/** Puts the focus where the writer aims at this block. */
export function useAim<Target extends HTMLElement>({
  writer,
  block,
}: Pick<TextProps, 'writer'> & { readonly block: { readonly id: number } }) {
  const target = useRef<Target>(null)
  const { aim } = writer
  const isAimed = aim?.block === block.id
  const round = isAimed ? aim.round : 0
  const caret = isAimed ? aim.caret : 0
  useEffect(() => {
    if (round === 0) return
    target.current?.focus()
    if (target.current instanceof HTMLTextAreaElement) target.current.setSelectionRange(caret, caret)
  }, [round, caret])
  return target
}

function Field({ block, state, writer, position, isActive }: TextProps) {
  const field = useAim<HTMLTextAreaElement>({ writer, block })
  const { blocks } = state.document
  const text = textOf(block)
  const at = String(position)
  const neighbour = (step: 1 | -1) => blocks[position - 1 + step]
  const split = (caret: number): void => {
    const next = writer.run({ do: 'split', at, after: caret })
    const second = next?.document.blocks[position]
    if (second) writer.focusOn(second.id)
  }
  const join = (): void => {
    const before = neighbour(-1)
    if (!before) return
    const next = writer.run({ do: 'join', at })
    if (next) writer.focusOn(before.kind === 'text' ? before.id : block.id, textOf(before).length)
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    if (event.key === 'Enter') {
      event.preventDefault()
      split(start)
    } else if (event.key === 'Backspace' && start === 0 && end === 0) {
      event.preventDefault()
      join()
    } else if (event.key === 'ArrowUp' && end === 0) leave(event, -1)
    else if (event.key === 'ArrowDown' && start === text.length) leave(event, 1)
  }
  const leave = (event: KeyboardEvent, step: 1 | -1): void => {
    const to = neighbour(step)
    if (!to) return
    event.preventDefault()
    writer.focusOn(to.id, step === -1 ? textOf(to).length : 0)
  }
  return (
    <div className={styles['field']} data-text={`${text} `}>
      <textarea
        ref={field}
        rows={1}
        aria-label={messages.block(position, messages.styleNames[block.style])}
        value={text}
        maxLength={longest}
        tabIndex={isActive ? 0 : -1}
        spellCheck={false}
        autoComplete="off"
        onFocus={() => writer.onFocus(block.id)}
        onChange={(event) => writer.run({ do: 'type', at, text: event.target.value.replaceAll('\n', ' ') })}
        onKeyDown={press}
      />
    </div>
  )
}

function Pending({ block, label, onReview, ...rest }: TextProps & { readonly label: string }) {
  const { writer, isActive } = rest
  const target = useAim<HTMLButtonElement>({ writer, block })
  return (
    <button
      ref={target}
      type="button"
      aria-label={`${label}\u00a0: ${block.runs.map(({ text, change }) => (change === 'insert' ? messages.inserted(text) : change === 'delete' ? messages.deleted(text) : text)).join(' ')}`}
      tabIndex={isActive ? 0 : -1}
      className={styles['pending']}
      onFocus={() => writer.onFocus(block.id)}
      onKeyDown={(event) => step(event, rest)}
      onClick={onReview}
    >
      {block.runs.map(({ text, change }, index) =>
        change === null ? (
          text
        ) : change === 'insert' ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name
          <ins key={index}>{text}</ins>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name
          <del key={index}>{text}</del>
        ),
      )}
    </button>
  )
}

/** Up and down from a block that is no field. */
export function step(
  event: KeyboardEvent,
  { state, writer, position }: Pick<BlockProps, 'state' | 'writer' | 'position'>,
): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const to = by === 0 ? undefined : state.document.blocks[position - 1 + by]
  if (!to) return
  event.preventDefault()
  writer.focusOn(to.id, by === -1 ? textOf(to).length : 0)
}
