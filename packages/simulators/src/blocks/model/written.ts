import { type Block, type Kind, type Line, linesOf } from './line.ts'
import { type Node, toTree } from './tree.ts'

type Simple = Extract<Kind, 'forward' | 'left' | 'right' | 'take' | 'put'>

/** A program as data: how authors write it, and how an answer holds it. */
export type Written =
  | Simple
  | { readonly repeat: string; readonly do: readonly Written[] }
  | { readonly until: string; readonly do: readonly Written[] }
  | { readonly while: string; readonly do: readonly Written[] }
  | { readonly if: string; readonly do: readonly Written[]; readonly else?: readonly Written[] }
  | { readonly set: string; readonly to: string }
  | { readonly change: string; readonly by: string }

function blockOf(one: Written): Block {
  if (typeof one === 'string') return { kind: one, fields: {} }
  if ('repeat' in one) return { kind: 'repeat', fields: { count: one.repeat } }
  if ('until' in one) return { kind: 'until', fields: { test: one.until } }
  if ('while' in one) return { kind: 'while', fields: { test: one.while } }
  if ('if' in one) return { kind: one.else ? 'ifElse' : 'if', fields: { test: one.if } }
  if ('set' in one) return { kind: 'set', fields: { name: one.set, value: one.to } }
  return { kind: 'change', fields: { name: one.change, value: one.by } }
}

/** Numbered in the order in which they are read, after the blocks that there are already. */
export function toLines(program: readonly Written[], used = 0): Line[] {
  const lines: Line[] = []
  for (const one of program) {
    const id = `b${used + 1 + lines.filter(({ block }) => block).length}`
    const [open, ...rest] = linesOf(id, blockOf(one))
    if (open) lines.push(open)
    const inside = typeof one === 'object' && 'do' in one ? one.do : []
    const other = typeof one === 'object' && 'if' in one ? (one.else ?? []) : []
    for (const line of rest) {
      const before = line.part === 'end' && rest.length > 1 ? other : inside
      lines.push(...toLines(before, used + lines.filter(({ block }) => block).length), line)
    }
  }
  return lines
}

function writeNode({ block: { kind, fields }, body, other }: Node): Written {
  const { count = '', test = '', name = '', value = '' } = fields
  switch (kind) {
    case 'repeat':
      return { repeat: count, do: body.map(writeNode) }
    case 'until':
      return { until: test, do: body.map(writeNode) }
    case 'while':
      return { while: test, do: body.map(writeNode) }
    case 'if':
      return { if: test, do: body.map(writeNode) }
    case 'ifElse':
      return { if: test, do: body.map(writeNode), else: other.map(writeNode) }
    case 'set':
      return { set: name, to: value }
    case 'change':
      return { change: name, by: value }
    default:
      return kind
  }
}

export const write = (lines: readonly Line[]): Written[] => toTree(lines).map(writeNode)
