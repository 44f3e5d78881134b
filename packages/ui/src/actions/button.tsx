import { type ButtonHTMLAttributes, useEffect } from 'react'
import { announce } from '../feedback/announcer.tsx'
import { useUiTexts } from '../texts.ts'
import styles from './button.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'
type Size = 'normal' | 'dense'

/** The look of a button, for links that act like one: `<Link className={buttonClass('primary')} …>`. */
export function buttonClass(look: ButtonLook = 'primary', size: Size = 'normal'): string {
  return [styles['button'], styles[look], size === 'dense' ? styles['dense'] : ''].join(' ').trim()
}

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className' | 'style'> & {
  readonly look?: ButtonLook
  readonly size?: Size
  /** While true, clicks do nothing and the state is announced; the button keeps its place and its focus. */
  readonly busy?: boolean
}

export function Button({
  look,
  size,
  busy = false,
  type = 'button',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const texts = useUiTexts()
  useEffect(() => {
    if (busy) announce(texts.busy)
  }, [busy, texts])
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the caller chooses between two types, never "reset"
      type={type}
      className={buttonClass(look, size)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
      {busy ? <span className={styles['status']}>{texts.busy}</span> : null}
    </button>
  )
}
