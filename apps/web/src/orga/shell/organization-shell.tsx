import { Link, Outlet } from '@tanstack/react-router'
import { menu } from './menu.ts'
import { useOrganization } from './organization.ts'
import styles from './orga-shell.module.css'

/** Widened to a string: the menu names pages by their path, not by their route. */
const pageOf = (organizationId: string, path: string): string =>
  `/orga/${organizationId}${path ? `/${path}` : ''}`

/** The menu on the left of a school’s pages; at the bottom of a narrow screen. */
export function OrganizationShell() {
  const { id, role } = useOrganization()
  const entries = menu.filter((entry) => role === 'admin' || !entry.administratorsOnly)
  return (
    <div className={styles['columns']}>
      <nav aria-label="Menu de l’établissement" className={styles['menu']}>
        <ul>
          {entries.map(({ label, path, icon }) => (
            <li key={path}>
              <Link to={pageOf(id, path)} activeOptions={{ exact: path === '' }}>
                <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
                  <path d={icon} />
                </svg>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
    </div>
  )
}
