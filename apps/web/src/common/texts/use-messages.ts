import { type Locale, useLocale } from './locale.ts'

/**
 * The texts of a screen in the language chosen: `useMessages({ fr, en })`, with `fr` of `messages.fr.ts` beside the
 * screen and `en: typeof fr`, so that a text missing in English does not compile.
 */
export function useMessages<M>(messages: Readonly<Record<Locale, M>>): M {
  return messages[useLocale()]
}
