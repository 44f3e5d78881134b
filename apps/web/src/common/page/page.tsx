import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSettings } from '../settings/settings.ts'
import { useLocale } from '../texts/locale.ts'
import styles from './page.module.css'

/** The address whose title had the focus last; the first page leaves the focus to the browser. */
let focusedPath: string | undefined

type PageProps = {
  readonly title: string
  /** One sentence of what the page is for. */
  readonly lead?: ReactNode
  /** The one primary action, at the end of the title’s line. */
  readonly action?: ReactNode
  /** A breadcrumb, above the title. */
  readonly above?: ReactNode
  /** Forms and texts stay narrow; lists take the room. */
  readonly width?: 'narrow' | 'wide'
  /** The screen has its texts in English too; without it, the page is marked as French. */
  readonly bilingual?: boolean
  readonly children?: ReactNode
}

/** Every screen begins with this: document title, `h1`, and focus on it after a navigation. */
export function Page({
  title,
  lead,
  action,
  above,
  width = 'narrow',
  bilingual = false,
  children,
}: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const path = useRouterState({
    select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname,
  })
  const locale = useLocale()
  const settings = useSettings()
  const brand = path.startsWith('/orga') ? settings?.brand.orgaName : settings?.brand.name
  useEffect(() => {
    if (focusedPath !== undefined && focusedPath !== path) heading.current?.focus({ preventScroll: true })
    focusedPath = path
  }, [path])
  return (
    <div
      className={`${styles['page']} ${styles[width]}`}
      lang={bilingual || locale === 'fr' ? undefined : 'fr'}
    >
      <title>{brand ? `${title} – ${brand}` : title}</title>
      {above}
      <div className={styles['head']}>
        <div className={styles['words']}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p className={styles['lead']}>{lead}</p> : null}
        </div>
        {action ? <div className={styles['action']}>{action}</div> : null}
      </div>
      {children}
    </div>
  )
}
