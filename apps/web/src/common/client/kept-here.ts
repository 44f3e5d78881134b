const prefix = 'pix-kept:'

/** Keeps something in this browser until it has reached the server: null forgets it. Never a name. */
export function keepHere(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing still sends it while the page is open.
  }
}

/** What was kept, as it was; undefined for nothing, or nothing that can be read. */
export function recallKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** At sign-out: computers are shared. */
export function forgetKept(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
