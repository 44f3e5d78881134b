import { accountsContract, type Reading } from '@orga/contract'
import { useSyncExternalStore } from 'react'

const key = 'pix-reading'
const listeners = new Set<() => void>()

/** As the page and the device have it. */
export const usualReading: Reading = accountsContract.readingSchema.parse({})

/** Of this tab, for whoever is not signed in, and so that the next page begins with it; gone at sign-out. */
function recall(): Reading {
  try {
    const kept = accountsContract.readingSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '{}'))
    return kept.data ?? usualReading
  } catch {
    return usualReading
  }
}

let current = usualReading

const spacings = { normal: undefined, wide: ['1.8', '0.06em'], wider: ['2.2', '0.12em'] } as const

/** Writes on the root what `reading.css` acts on; nothing where nothing was chosen. */
export function applyReading(reading: Reading, root: HTMLElement = document.documentElement): void {
  const { scheme, contrast, font, size, lines, letters } = reading
  const chosen = {
    scheme: scheme === 'device' ? undefined : scheme,
    contrast: contrast === 'normal' ? undefined : contrast,
    font: font === 'own' ? undefined : font,
    size: size === 100 ? undefined : String(size),
    lines: lines === 'normal' ? undefined : lines,
    letters: letters === 'normal' ? undefined : letters,
  }
  for (const [name, value] of Object.entries(chosen))
    if (value === undefined) delete root.dataset[name]
    else root.dataset[name] = value
  const variables = {
    '--reading-size': chosen.size,
    '--reading-lines': spacings[lines]?.[0],
    '--reading-letters': spacings[letters]?.[1],
  }
  for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value ?? null)
}

/** Shows all pages so from now on. */
export function setReading(reading: Reading): void {
  current = reading
  applyReading(reading)
  try {
    sessionStorage.setItem(key, JSON.stringify(reading))
  } catch {
    // A browser that keeps nothing still shows it until the page is closed.
  }
  for (const listener of listeners) listener()
}

/** Before the first page is drawn. */
export function startReading(): void {
  current = recall()
  applyReading(current)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useReading = (): Reading => useSyncExternalStore(subscribe, () => current)
