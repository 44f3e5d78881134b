import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
import type { WriterAction } from '../actions.ts'
import { countFound } from '../document/change-text.ts'
import { messages } from '../messages.fr.ts'
import { positionOf, writerModel, type WriterState } from '../model.ts'

type Copy = Omit<Extract<WriterAction, { do: 'save' }>, 'do'>

/** Where the focus goes next: to a block, at a place in its text. */
export type Aim = { readonly block: number; readonly caret: number; readonly round: number }

/** Does things to the document, and says what was done or why not. */
export function useWriter(state: WriterState, onChange: (next: WriterState) => void) {
  const [problem, setProblem] = useState('')
  const [current, setCurrent] = useState(state.document.blocks[0]?.id ?? 1)
  const [aim, setAim] = useState<Aim | null>(null)
  const { blocks } = state.document
  const active = blocks.find(({ id }) => id === current) ?? blocks[0]
  const at = active ? positionOf(state.document, active.id) : '1'
  const say = (text: string): void => {
    setProblem(text)
    announce(text)
  }
  /** The next state; undefined where it could not be done. */
  const run = (action: WriterAction): WriterState | undefined => {
    try {
      const next = writerModel.act(state, action)
      onChange(next)
      setProblem('')
      const told = tell(state, action)
      if (told !== '') announce(told)
      return next
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      say(error.message)
      return undefined
    }
  }
  /** A copy with these properties. */
  const save = (file: Copy, properties: WriterState['document']['properties']): void => {
    try {
      const changed = writerModel.act(state, { do: 'properties', ...properties })
      const isChanged =
        JSON.stringify(changed.document.properties) !== JSON.stringify(state.document.properties)
      onChange(writerModel.act(isChanged ? changed : state, { do: 'save', ...file }))
      setProblem('')
      announce(messages.saved(`${file.name}.${file.as}`))
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      say(error.message)
    }
  }
  const focusOn = (block: number, caret = 0): void => {
    setCurrent(block)
    setAim((last) => ({ block, caret, round: (last?.round ?? 0) + 1 }))
  }
  return { problem, say, run, save, at, active, aim, focusOn, onFocus: setCurrent }
}

export type Writer = ReturnType<typeof useWriter>

/** What a screen reader says once it is done. */
function tell({ document }: WriterState, action: WriterAction): string {
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
      return action.do in messages.done ? messages.done[action.do as keyof typeof messages.done] : ''
  }
}
