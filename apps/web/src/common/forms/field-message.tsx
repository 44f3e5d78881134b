import styles from './field-message.module.css'

/** The message of a group of controls that is not a field of the kit, such as cards to choose from. */
export function FieldMessage({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text ? (
    <p id={id} className={styles['message']}>
      {text}
    </p>
  ) : null
}
