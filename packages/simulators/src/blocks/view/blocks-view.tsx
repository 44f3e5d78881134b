import { useEffect, useRef, useState } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { messages } from '../messages.fr.ts'
import { type BlocksState, runSoFar } from '../model/state.ts'
import type { BlocksSettings } from '../settings.ts'
import { PalettePart } from './palette-part.tsx'
import { ProgramPart } from './program-part.tsx'
import { useBlocks } from './use-blocks.ts'
import styles from './view.module.css'
import { WorldPart } from './world-part.tsx'

/** A robot on a grid and its program, a nested list of blocks: all by buttons and lists, nothing to drag. */
export function BlocksView({ state, onChange }: ViewProps<BlocksSettings, BlocksState>) {
  const window = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState<{ readonly selector: string }>()
  useEffect(() => {
    if (wanted) window.current?.querySelector<HTMLElement>(wanted.selector)?.focus()
  }, [wanted])
  const blocks = useBlocks(state, onChange, (selector) => setWanted({ selector }))
  const run = runSoFar(state)
  return (
    <section ref={window} aria-label={messages.label} className={styles['window']}>
      <p className={styles['problem']} hidden={blocks.problem === ''}>
        {blocks.problem}
      </p>
      <div className={styles['parts']}>
        <WorldPart state={state} robot={run} blocks={blocks} />
        <div className={styles['code']}>
          <PalettePart state={state} blocks={blocks} />
          <ProgramPart state={state} now={run.steps.at(-1)?.id ?? ''} blocks={blocks} />
        </div>
      </div>
    </section>
  )
}
