import { useSettings } from '../settings/settings.ts'
import styles from './shell.module.css'

/** The name of the space, as the installation calls it, and the way to its first page. */
export function Brand({ space, href }: { readonly space: 'pix' | 'orga'; readonly href: string }) {
  const brand = useSettings()?.brand
  const name = brand ? (space === 'orga' ? brand.orgaName : brand.name) : ''
  return (
    <a href={href} className={styles['brand']}>
      <svg aria-hidden="true" viewBox="0 0 32 32" width="28" height="28">
        <rect width="32" height="32" rx="7" className={styles['brandTile']} />
        <path d="M9 24V8h8.2a5.6 5.6 0 0 1 0 11.2H13V24z" className={styles['brandSign']} />
        <circle cx="16.4" cy="13.6" r="2.2" className={styles['brandTile']} />
      </svg>
      {name}
    </a>
  )
}
