import { shownAt } from '../answer.ts'
import { isFault } from '../formula/values.ts'
import { messages } from '../messages.fr.ts'
import type { SpreadsheetState } from '../model.ts'
import { boxBetween, nameOfBox, placesIn } from '../sheet/address.ts'
import { visibleRows } from '../sheet/filter.ts'
import { showValue } from '../sheet/show-value.ts'
import { worthOf } from '../sheet/sheet.ts'
import styles from './view.module.css'

type FootProps = { readonly state: SpreadsheetState; readonly hint: string }

/** What the selection is about, and how to do without a mouse. */
export function Foot({ state, hint }: FootProps) {
  return (
    <div className={styles['foot']}>
      <p>{summarise(state)}</p>
      <details>
        <summary>{messages.keyboard}</summary>
        <p id={hint}>{messages.keys}</p>
      </details>
    </div>
  )
}

function summarise(state: SpreadsheetState): string {
  const { cells, filter } = state.sheet
  const { anchor, active } = state.selection
  const look = worthOf(cells)
  const box = boxBetween(anchor, active)
  const places = placesIn(box).filter(({ row }) => visibleRows(cells, filter)[row])
  const { value } = look(active)
  if (places.length === 1)
    return isFault(value)
      ? `${value.code} ${messages.errors[value.code]}`
      : messages.result(nameOfBox(box), shownAt(state, active))
  const numbers = places.flatMap((place) => {
    const found = look(place).value
    return typeof found === 'number' ? [found] : []
  })
  const sum = numbers.reduce((total, one) => total + one, 0)
  return [
    messages.selection(nameOfBox(box), places.length),
    ...(numbers.length > 1 ? [messages.sumOf(showValue(sum, 'general'))] : []),
  ].join(' · ')
}
