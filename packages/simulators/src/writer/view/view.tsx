import { useId, useRef, useState } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { type Block, pagesOf } from '../document/blocks.ts'
import { messages } from '../messages.fr.ts'
import { positionOf, type WriterState } from '../model.ts'
import type { WriterSettings } from '../settings.ts'
import { OtherBlock } from './other-block.tsx'
import { AlternativePanel, FilePanel, FindPanel, LooksPanel, PagePanel } from './panels.tsx'
import { ReviewPanel } from './review-panel.tsx'
import { TextBlock } from './text-block.tsx'
import { type Task, Toolbar } from './toolbar.tsx'
import { useWriter, type Writer } from './use-writer.ts'
import paper from './page.module.css'
import styles from './view.module.css'

const panels = {
  find: FindPanel,
  review: ReviewPanel,
  looks: LooksPanel,
  page: PagePanel,
  file: FilePanel,
  alternative: AlternativePanel,
}

/** A text with styles: what each paragraph is comes from a list, and its look from that. */
export function WriterView({ state, onChange }: ViewProps<WriterSettings, WriterState>) {
  const writer = useWriter(state, onChange)
  const [task, setTask] = useState<Task | null>(null)
  const window = useRef<HTMLElement>(null)
  const hint = useId()
  const close = (): void => {
    const asked = window.current?.querySelector<HTMLElement>(`[data-task="${task}"]`)
    setTask(null)
    if (asked) asked.focus()
    else if (writer.active) writer.focusOn(writer.active.id)
  }
  const Open = task ? panels[task] : null
  return (
    <section ref={window} aria-label={messages.label(state.name)} className={styles['window']}>
      <Toolbar
        state={state}
        writer={writer}
        task={task}
        onTask={(next) => setTask(next === task ? null : next)}
      />
      {Open ? <Open key={task} state={state} writer={writer} onDone={close} /> : null}
      <p className={styles['problem']} hidden={writer.problem === ''}>
        {writer.problem}
      </p>
      <div role="group" aria-label={messages.document} aria-describedby={hint} className={styles['desk']}>
        <Pages state={state} writer={writer} onTask={setTask} />
      </div>
      <div className={styles['foot']}>
        <p>{`${state.name} · ${messages.orientations[state.document.orientation]}`}</p>
        <details>
          <summary>{messages.keyboard}</summary>
          <p id={hint}>{messages.keys}</p>
        </details>
      </div>
    </section>
  )
}

type PagesProps = {
  readonly state: WriterState
  readonly writer: Writer
  readonly onTask: (task: Task) => void
}

function Pages({ state, writer, onTask }: PagesProps) {
  const { document } = state
  const { numbers, orientation, blocks } = document
  return pagesOf(blocks).map((page, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a page is its number
    <div key={index} className={paper['page']} data-orientation={orientation}>
      {page.map((block) => {
        const shared = {
          state,
          writer,
          position: Number(positionOf(document, block.id)),
          isActive: writer.active?.id === block.id,
        }
        return block.kind === 'text' ? (
          <TextBlock
            key={block.id}
            {...shared}
            block={block}
            number={numberIn(blocks, block)}
            onReview={() => onTask('review')}
          />
        ) : (
          <OtherBlock key={block.id} {...shared} block={block} onAlternative={() => onTask('alternative')} />
        )
      })}
      {numbers === '' ? null : (
        <p className={paper['number']} data-place={numbers}>
          {index + 1}
        </p>
      )}
    </div>
  ))
}

/** How many of a numbered list are above, this one included. */
function numberIn(blocks: readonly Block[], block: Block): number {
  const before = blocks.slice(0, blocks.indexOf(block) + 1)
  const start = before.findLastIndex((one) => one.kind !== 'text' || one.style !== 'number')
  return before.length - 1 - start
}
