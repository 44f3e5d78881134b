import styles from './markdown.module.css'

/** An answer as given or as expected: a word or two, or a line for each field. */
export function GivenAnswers({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length < 2) return texts[0] ?? '–'
  return (
    <ul className={styles['given']}>
      {texts.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two fields may say the same, and the order never changes
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}
