import type { Device } from '@orga/contract'

/** Shorter side of a screen, in CSS pixels, under which it is a telephone’s. */
const smallScreen = 600

/** What a page is looked at on: by the pointer and the screen, as a window on a computer may be narrow too. */
export function deviceHere(): Device {
  const isTouched = matches('(pointer: coarse)') && !matches('(any-pointer: fine)')
  if (!isTouched) return 'desktop'
  return Math.min(screen.width, screen.height) < smallScreen ? 'phone' : 'tablet'
}

const matches = (query: string): boolean => window.matchMedia(query).matches
