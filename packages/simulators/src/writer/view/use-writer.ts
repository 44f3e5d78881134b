import { useState } from 'react'
import { useRun } from '../../shared/use-run.ts'
import type { WriterAction } from '../actions.ts'
import { countFound } from '../document/change-text.ts'
import { messages } from '../messages.fr.ts'
import { positionOf, writerModel, type WriterState } from '../model.ts'

type Copy = Omit<Extract<WriterAction, { do: 'save' }>, 'do'>

/** Where the focus goes next: to a block, at a place in its text. */
export type Aim = { readonly block: number; readonly caret: number; readonly round: number }

export function useWriter(state: WriterState, onChange: (next: WriterState) => void) {
  const { problem, refuse, run } = useRun({
    act: writerModel.act,
    state,
    onChange,
    done: messages.done,
    tell: ({ action, before }) => tell(before, action),
  })
  const [current, setCurrent] = useState(state.document.blocks[0]?.id ?? 1)
  const [aim, setAim] = useState<Aim | null>(null)
  const { blocks, properties } = state.document
  const active = blocks.find(({ id }) => id === current) ?? blocks[0]
  const at = active ? positionOf(state.document, active.id) : '1'
  /** A copy with these properties; what did not change is nothing to undo. */
  const save = (file: Copy, wanted: typeof properties): void => {
    const isChanged = JSON.stringify(wanted) !== JSON.stringify(properties)
    run(...(isChanged ? [{ do: 'properties' as const, ...wanted }] : []), { do: 'save', ...file })
  }
  const focusOn = (block: number, caret = 0): void => {
    setCurrent(block)
    setAim((last) => ({ block, caret, round: (last?.round ?? 0) + 1 }))
  }
  return { problem, refuse, run, save, at, active, aim, focusOn, onFocus: setCurrent }
}

export type Writer = ReturnType<typeof useWriter>

/** What the name of an action does not tell. */
function tell({ document }: WriterState, action: WriterAction): string | undefined {
  switch (action.do) {
    case 'style':
      return messages.styled(messages.styleNames[action.as])
    case 'save':
      return messages.saved(`${action.name}.${action.as}`)
    case 'replace': {
      const search = { find: action.find, isCase: action.case, isWord: action.word }
      return messages.replaced(countFound(document.blocks, search))
    }
    default:
      return undefined
  }
}
