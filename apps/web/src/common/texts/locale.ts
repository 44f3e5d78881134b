import { useSyncExternalStore } from 'react'

export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

const key = 'pix-locale'
const listeners = new Set<() => void>()

function readLocale(): Locale {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'fr'
  } catch {
    return 'fr'
  }
}

let current = readLocale()

function change(locale: Locale): void {
  current = locale
  for (const listener of listeners) listener()
}

/** Chooses the language of this browser; the account keeps its own, which wins at sign-in. */
export function setLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale)
  } catch {
    // A browser that keeps nothing still shows the language until the page is closed.
  }
  change(locale)
}

/** For a space that exists in one language only. */
export function fixLocale(locale: Locale): void {
  change(locale)
}

export function useLocale(): Locale {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
