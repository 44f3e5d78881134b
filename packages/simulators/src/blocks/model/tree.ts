import type { Block, Line } from './line.ts'

/** A block with what it holds. */
export type Node = {
  readonly id: string
  readonly block: Block
  readonly body: Node[]
  /** After “sinon”. */
  readonly other: Node[]
}

export function toTree(lines: readonly Line[]): Node[] {
  const top: Node[] = []
  const open: Node[][] = [top]
  const holders: Node[] = []
  for (const { id, part, block } of lines) {
    if (block) {
      const node: Node = { id, block, body: [], other: [] }
      open.at(-1)?.push(node)
      if (part === 'open') {
        holders.push(node)
        open.push(node.body)
      }
    } else {
      const holder = part === 'end' ? holders.pop() : holders.at(-1)
      open.pop()
      if (part === 'else' && holder) open.push(holder.other)
    }
  }
  return top
}
