import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useUiTexts } from '../texts.ts'
import styles from './dialog.module.css'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the safest first in reading order. */
  readonly actions?: ReactNode
}

/** A question that must be answered before going on: the browser’s own modal dialog, open while it is rendered. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const texts = useUiTexts()
  const element = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    const opener = document.activeElement
    dialog?.showModal()
    // The title is read first, and no button is under the Enter key by chance.
    heading.current?.focus()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      className={styles['dialog']}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles['head']}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles['close']} onClick={onClose}>
          <svg
            aria-hidden="true"
            viewBox="0 0 16 16"
            width="16"
            height="16"
            stroke="currentColor"
            strokeWidth="2"
          >
            <path d="m3 3 10 10M13 3 3 13" />
          </svg>
          <span className="visually-hidden">{texts.close}</span>
        </button>
      </div>
      {children}
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </dialog>
  )
}
