import { useUiTexts } from '../texts.ts'
import styles from './skip-link.module.css'

/** The first stop of the keyboard: over the header, to `<main id="main">`. */
export function SkipLink() {
  const texts = useUiTexts()
  return (
    <a href="#main" className={styles['skip']}>
      {texts.skipToContent}
    </a>
  )
}
