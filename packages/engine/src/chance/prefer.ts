/** Those that satisfy a preference, or all when none does. */
export function prefer<T>(all: readonly T[], isPreferred: (one: T) => boolean): readonly T[] {
  const preferred = all.filter(isPreferred)
  return preferred.length > 0 ? preferred : all
}
