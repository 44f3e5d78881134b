import type { Place, Size } from '../sheet/address.ts'

/** What a key means while the grid has the focus. */
export type Meaning =
  | { readonly do: 'go'; readonly to: Place; readonly extends: boolean }
  | { readonly do: 'select'; readonly what: 'row' | 'column' | 'table' }
  | { readonly do: 'edit' | 'write' | 'clear' | 'copy' | 'paste' | 'down' | 'right' | 'undo' | 'leave' }

export type Pressed = {
  readonly key: string
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
  /** AltGr, which writes signs such as # and { on French keyboards. */
  readonly altGraph: boolean
}

export type GridLook = {
  readonly active: Place
  readonly size: Size
  /** Whether each row is on the screen. */
  readonly visible: readonly boolean[]
}

const pageLength = 10

const withControl: Readonly<Record<string, Meaning>> = {
  c: { do: 'copy' },
  v: { do: 'paste' },
  d: { do: 'down' },
  r: { do: 'right' },
  z: { do: 'undo' },
  a: { do: 'select', what: 'table' },
}

const alone: Readonly<Record<string, Meaning>> = {
  F2: { do: 'edit' },
  Enter: { do: 'edit' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clear' },
  Escape: { do: 'leave' },
}

/** The next row on the screen, so many further; the last one if there are fewer. */
export function rowFrom({ visible }: Pick<GridLook, 'visible'>, row: number, by: number): number {
  const step = Math.sign(by)
  let found = row
  let left = Math.abs(by)
  for (let next = row + step; left > 0 && next >= 0 && next < visible.length; next += step)
    if (visible[next]) {
      found = next
      left--
    }
  return found
}

function placeFor({ key, control }: Pressed, look: GridLook): Place | undefined {
  const { active, size, visible } = look
  const last = { row: visible.lastIndexOf(true), column: size.columns - 1 }
  const first = { row: visible.indexOf(true), column: 0 }
  const far = control ? size.rows : 1
  switch (key) {
    case 'ArrowUp':
      return { ...active, row: rowFrom(look, active.row, -far) }
    case 'ArrowDown':
      return { ...active, row: rowFrom(look, active.row, far) }
    case 'ArrowLeft':
      return { ...active, column: control ? 0 : Math.max(0, active.column - 1) }
    case 'ArrowRight':
      return { ...active, column: control ? last.column : Math.min(last.column, active.column + 1) }
    case 'Home':
      return control ? first : { ...active, column: 0 }
    case 'End':
      return control ? last : { ...active, column: last.column }
    case 'PageUp':
      return { ...active, row: rowFrom(look, active.row, -pageLength) }
    case 'PageDown':
      return { ...active, row: rowFrom(look, active.row, pageLength) }
    default:
      return undefined
  }
}

/** The keys of the grid pattern, and those that people know from sheets; nothing for all others. */
export function readGridKey(pressed: Pressed, look: GridLook): Meaning | undefined {
  const { key, shift, control, alt, altGraph } = pressed
  const to = alt ? undefined : placeFor(pressed, look)
  if (to) return { do: 'go', to, extends: shift }
  if (key === ' ' && control) return { do: 'select', what: 'column' }
  if (key === ' ' && shift) return { do: 'select', what: 'row' }
  if (control && !altGraph) return alt ? undefined : withControl[key.toLowerCase()]
  if (alt && !altGraph) return undefined
  return alone[key] ?? (key.length === 1 || key === 'Dead' ? { do: 'write' } : undefined)
}
