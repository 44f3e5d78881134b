import { VisuallyHidden } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { myOrganizationsQuery } from './organization.ts'
import styles from './orga-shell.module.css'

/** Which school one works in; links to the others where there are several, since a choice in a list goes at once. */
export function OrganizationSwitcher() {
  const { organizationId } = useParams({ strict: false })
  const organizations = useQuery({ ...myOrganizationsQuery, enabled: organizationId !== undefined }).data
    ?.organizations
  const current = organizations?.find(({ id }) => id === organizationId)
  if (!organizations || !current) return null
  if (organizations.length === 1) return <p className={styles['school']}>{current.name}</p>
  return (
    // Drawn anew, and so closed, in the school that was chosen.
    <details key={current.id} className={`${styles['school']} ${styles['schools']}`}>
      <summary>
        <VisuallyHidden>{'Établissement\u00A0: '}</VisuallyHidden>
        {current.name}
      </summary>
      <ul>
        {organizations.map(({ id, name, uai }) => (
          <li key={id}>
            <Link to="/orga/$organizationId" params={{ organizationId: id }}>
              {uai ? `${name}, ${uai}` : name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
