import { useUiTexts } from '../texts.ts'
import styles from './skeleton.module.css'

/** Grey lines where content is about to be; read out as “Chargement en cours”. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const texts = useUiTexts()
  return (
    <div role="status" className={styles['skeleton']}>
      <span className="visually-hidden">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" className={styles['line']} />
      ))}
    </div>
  )
}
