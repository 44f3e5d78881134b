import { Markdown } from '../../common/markdown/markdown.tsx'
import { messages } from './messages.fr.ts'
import styles from './question-page.module.css'
import type { Question } from './test-screen.tsx'

type MaterialProps = {
  readonly question: Question
  /** The answer is given: a picture that was answered on is shown here too. */
  readonly reviewed?: boolean
}

/** What a question gives to look at or to open, and the same in words. */
export function Material({ question, reviewed = false }: MaterialProps) {
  const { type, image, attachments, alternativeInstruction } = question
  return (
    <>
      {image && (type !== 'hotspot' || reviewed) ? (
        <p className={styles['figure']}>
          <img src={image.url} alt={image.alternative} loading="lazy" />
        </p>
      ) : null}
      {attachments.length > 0 ? (
        <ul className={styles['documents']} aria-label={messages.documents}>
          {attachments.map(({ url, name }) => (
            <li key={url}>
              <a href={url} download={name}>
                {messages.opens(name)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {alternativeInstruction ? (
        <details className={styles['text']}>
          <summary>{messages.textVersion}</summary>
          <Markdown text={alternativeInstruction} />
        </details>
      ) : null}
    </>
  )
}
