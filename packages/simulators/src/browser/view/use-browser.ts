import { useRun } from '../../shared/use-run.ts'
import { messages } from '../messages.fr.ts'
import { browserModel } from '../model/browser-model.ts'
import { type BrowserState, shownNow, titleOf } from '../model/state.ts'

/** Whatever was done, a page that came is what matters. */
function tellPage(before: BrowserState, after: BrowserState): string | undefined {
  const [left, come] = [shownNow(before), shownNow(after)]
  if (come.url === left.url && come.kind === left.kind) return undefined
  return messages.opened(titleOf(after, come))
}

export const useBrowser = (state: BrowserState, onChange: (next: BrowserState) => void) =>
  useRun({
    act: browserModel.act,
    state,
    onChange,
    done: messages.done,
    tell: ({ before, after }) => tellPage(before, after),
  })

export type Browser = ReturnType<typeof useBrowser>
