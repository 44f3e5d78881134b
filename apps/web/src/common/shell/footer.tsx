import { ReadingButton } from '../reading/reading-button.tsx'
import { useSettings } from '../settings/settings.ts'
import { useChooseLocale } from '../session/use-own-locale.ts'
import { useLocale } from '../texts/locale.ts'
import { useMessages } from '../texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './shell.module.css'

/** The same foot on every page, so that help is always in the same place. Plain links: some lead to the other space. */
export function Footer({ space }: { readonly space: 'pix' | 'orga' }) {
  const settings = useSettings()
  const locale = useLocale()
  const chooseLocale = useChooseLocale()
  const { messages } = useMessages({ fr, en })
  const other = locale === 'fr' ? 'en' : 'fr'
  return (
    <footer className={styles['footer']}>
      <nav aria-label={messages.footer}>
        <ul>
          <li>
            <a href="/aide/direction">{messages.helpHead}</a>
          </li>
          <li>
            <a href="/aide/professeur">{messages.helpTeacher}</a>
          </li>
          <li>
            <a href="/aide/eleve">{messages.helpPupil}</a>
          </li>
          {settings ? (
            <li>
              <a href={`mailto:${settings.helpEmail}`}>{settings.helpEmail}</a>
            </li>
          ) : null}
        </ul>
        <ul>
          <li>
            <a href={space === 'orga' ? '/cgu/pix-orga' : '/cgu/pix'}>{messages.terms}</a>
          </li>
          <li>
            <a href="/confidentialite">{messages.privacy}</a>
          </li>
          <li>
            <a href="/accessibilite">{messages.accessibility}</a>
          </li>
          {settings ? (
            <li>
              <a href={settings.sourceUrl}>{messages.source}</a>
            </li>
          ) : null}
          {space === 'pix' ? (
            <li>
              <button
                type="button"
                lang={other}
                className={styles['language']}
                onClick={() => chooseLocale(other)}
              >
                {messages.language}
              </button>
            </li>
          ) : (
            // Learners have it in the header.
            <li>
              <ReadingButton look="plain" />
            </li>
          )}
        </ul>
      </nav>
    </footer>
  )
}
