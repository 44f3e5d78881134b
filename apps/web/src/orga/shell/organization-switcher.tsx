import { VisuallyHidden } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { myOrganizationsQuery } from './organization.ts'
import styles from './orga-shell.module.css'

/** Which school one works in; a list where there are several. */
export function OrganizationSwitcher() {
  const { organizationId } = useParams({ strict: false })
  const organizations = useQuery({ ...myOrganizationsQuery, enabled: organizationId !== undefined }).data
    ?.organizations
  const navigate = useNavigate()
  const current = organizations?.find(({ id }) => id === organizationId)
  if (!organizations || !current) return null
  if (organizations.length === 1) return <p className={styles['school']}>{current.name}</p>
  return (
    <label className={styles['school']}>
      <VisuallyHidden>Établissement</VisuallyHidden>
      <select
        value={current.id}
        onChange={(event) =>
          void navigate({ to: '/orga/$organizationId', params: { organizationId: event.target.value } })
        }
      >
        {organizations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
