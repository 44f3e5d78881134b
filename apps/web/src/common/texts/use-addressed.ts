import { type Person, useMe } from '../session/me.ts'

/**
 * Texts in the form of address of whoever reads, as `messages.fr.ts` (“tu”) and `messages.person.fr.ts` (“vous”) export
 * them. Somebody not yet known is taken for a pupil: these pages are where their codes lead.
 */
export function useAddressed<T>(texts: Readonly<Record<Person['space'], T>>): T {
  return texts[useMe()?.space ?? 'pupil']
}
