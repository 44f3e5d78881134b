import { type DeviceSettings, idOf, type ItemData, type SectionData } from '../settings.ts'

type Values = Readonly<Record<string, string>>

export type DeviceState = {
  readonly settings: DeviceSettings
  /** The section that is open; empty for the first page. */
  readonly here: string
  readonly values: Values
  /** Rows taken away, as `list/row`. */
  readonly removed: readonly string[]
  /** Buttons pressed, each once. */
  readonly pressed: readonly string[]
  readonly opened: readonly string[]
}

export type Found = { readonly item: ItemData; readonly section: SectionData }

export const allItems = ({ sections }: DeviceSettings): Found[] =>
  sections.flatMap((section) => section.items.map((item) => ({ item, section })))

export function firstValues(settings: DeviceSettings): Values {
  return Object.fromEntries(
    allItems(settings).flatMap(({ item }) =>
      'switch' in item || 'choice' in item || 'field' in item ? [[idOf(item), item.value]] : [],
    ),
  )
}

export function begin(settings: DeviceSettings): DeviceState {
  const { open } = settings
  return {
    settings,
    here: open,
    values: firstValues(settings),
    removed: [],
    pressed: [],
    opened: open === '' ? [] : [open],
  }
}

/** Whether all these settings are so; a button counts as `true` once it was pressed. */
function holds({ values, pressed }: DeviceState, wanted: Values): boolean {
  return Object.entries(wanted).every(
    ([id, value]) => (values[id] ?? (pressed.includes(id) ? 'true' : 'false')) === value,
  )
}

export const isShown = (state: DeviceState, { needs }: ItemData): boolean => holds(state, needs)

export const sectionNamed = ({ sections }: DeviceSettings, name: string): SectionData | undefined =>
  sections.find(({ section }) => section === name)

export const sectionsUnder = ({ sections }: DeviceSettings, name: string): SectionData[] =>
  sections.filter(({ under = '' }) => under === name)

export function rowsLeft({ removed }: DeviceState, item: Extract<ItemData, { readonly list: string }>) {
  return item.rows.filter(({ row }) => !removed.includes(`${item.list}/${row}`))
}

/** What a line to read says at the moment. */
export const infoText = (state: DeviceState, item: Extract<ItemData, { readonly info: string }>): string =>
  item.cases.find(({ when }) => holds(state, when))?.text ?? item.value

/** In Mo: what is always there, and what the lists still hold. */
export function usedBy(state: DeviceState, { base }: Extract<ItemData, { readonly meter: string }>): number {
  return allItems(state.settings).reduce(
    (sum, { item }) =>
      'list' in item ? rowsLeft(state, item).reduce((size, row) => size + row.size, sum) : sum,
    base,
  )
}

/** “2,4 Go” of 2,400 Mo. */
export function formatSize(size: number): string {
  const [number, unit] = size >= 1_000 ? [size / 1_000, 'Go'] : [size, 'Mo']
  return `${String(Math.round(number * 10) / 10).replace('.', ',')}\u00a0${unit}`
}
