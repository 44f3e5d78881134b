import { useRun } from '../../shared/use-run.ts'
import { messages } from '../messages.fr.ts'
import { filesModel, type FilesState } from '../model.ts'

/** Something under way that needs a name or a place first. */
export type Task = 'create' | 'rename' | 'move' | 'copy' | 'compress'

export const useFiles = (state: FilesState, onChange: (next: FilesState) => void) =>
  useRun({ act: filesModel.act, state, onChange, done: messages.done })

export type Files = ReturnType<typeof useFiles>
