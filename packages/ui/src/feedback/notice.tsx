import { type ReactNode, useEffect, useState } from 'react'
import { useUiTexts } from '../texts.ts'
import styles from './notice.module.css'

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger'

const icons: Record<NoticeKind, ReactNode> = {
  info: <path d="M10 9v5M10 5.6v1.6" />,
  success: <path d="m5.5 10.5 3 3 6-7" />,
  warning: <path d="M10 5.5v5.5M10 12.8v1.7" />,
  danger: <path d="m6.5 6.5 7 7M13.5 6.5l-7 7" />,
}

type NoticeProps = {
  readonly kind?: NoticeKind
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Read out at once when it appears after an action. */
  readonly live?: boolean
}

/** A message in the page: colour, icon and word say the same. */
export function Notice({ live = false, kind = 'info', ...message }: NoticeProps) {
  if (!live) return <Message kind={kind} {...message} />
  if (kind !== 'danger') return <LateMessage kind={kind} {...message} />
  return (
    <div role="alert">
      <Message kind={kind} {...message} />
    </div>
  )
}

type MessageProps = Omit<NoticeProps, 'live'> & { readonly kind: NoticeKind }

const pause = 50

/** A polite region that comes with its text is often not read aloud: it stands there empty for a moment first. */
function LateMessage(message: MessageProps) {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), pause)
    return () => clearTimeout(timer)
  }, [])
  return <div role="status">{ready ? <Message {...message} /> : null}</div>
}

function Message({ kind, title, children }: MessageProps) {
  const texts = useUiTexts()
  return (
    <div className={`${styles['notice']} ${styles[kind]}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      >
        <circle cx="10" cy="10" r="8.5" strokeWidth="1.5" />
        {icons[kind]}
      </svg>
      <div className={styles['body']}>
        <span className="visually-hidden">{`${texts[kind]}\u00A0: `}</span>
        {title ? <p className={styles['title']}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
