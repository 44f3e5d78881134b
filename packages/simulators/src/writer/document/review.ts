import { type Block, plainRun, type Run } from './blocks.ts'

export type Change = {
  /** Its place among all that wait, from one. */
  readonly number: number
  readonly block: number
  readonly run: number
  readonly kind: 'insert' | 'delete'
  readonly text: string
  readonly by: string
}

/** What waits for a decision, from the top to the bottom. */
export function changesOf(blocks: readonly Block[]): Change[] {
  const found = blocks.flatMap((block) =>
    block.kind === 'text'
      ? block.runs.flatMap(({ text, change, by }, run) =>
          change === null ? [] : [{ block: block.id, run, kind: change, text, by }],
        )
      : [],
  )
  return found.map((change, index) => ({ ...change, number: index + 1 }))
}

/** What is left of a piece: accepted additions and refused deletions stay. */
const decide = (run: Run, isAccepted: boolean): Run[] =>
  (run.change === 'insert') === isAccepted ? [plainRun(run.text)] : []

/** Neighbours without a change as one piece; a paragraph that lost all of its text is gone. */
function tidy(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'text') return [block]
    const runs = block.runs.reduce((done: Run[], run) => {
      const last = done.at(-1)
      return last && last.change === null && run.change === null
        ? [...done.slice(0, -1), plainRun(last.text + run.text)]
        : [...done, run]
    }, [])
    return runs.length === 0 ? [] : [{ ...block, runs }]
  })
}

export function decideOn(blocks: readonly Block[], changes: readonly Change[], isAccepted: boolean): Block[] {
  return tidy(
    blocks.map((block) => {
      if (block.kind !== 'text') return block
      const runs = block.runs.flatMap((run, index) =>
        changes.some((change) => change.block === block.id && change.run === index)
          ? decide(run, isAccepted)
          : [run],
      )
      return { ...block, runs }
    }),
  )
}
