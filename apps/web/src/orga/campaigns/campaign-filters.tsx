import { Chips, FilterBar } from '@orga/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { SearchField } from '../../common/forms/search-field.tsx'
import { useOrganization } from '../shell/organization.ts'
import { messages } from './messages.fr.ts'

export function CampaignFilters({ total }: { readonly total: number }) {
  const { id: organizationId } = useOrganization()
  const filters = useSearch({ from: '/signed-in/orga/$organizationId/campagnes' })
  const navigate = useNavigate()
  const filter = (change: typeof filters) =>
    void navigate({
      to: '/orga/$organizationId/campagnes',
      params: { organizationId },
      search: { ...filters, ...change },
      replace: true,
    })
  return (
    <FilterBar label={messages.filters} count={messages.count(total)}>
      <SearchField label={messages.search} value={filters.nom} onSearch={(nom) => filter({ nom })} />
      <Chips
        legend={messages.owner}
        name="owner"
        value={filters.de ?? 'all'}
        onChange={(de) => filter({ de: de === 'all' ? undefined : de })}
        choices={[
          { value: 'all', label: messages.all },
          { value: 'me', label: messages.mine },
        ]}
      />
      <Chips
        legend={messages.state}
        name="state"
        value={filters.etat ?? 'open'}
        onChange={(etat) => filter({ etat: etat === 'open' ? undefined : etat })}
        choices={[
          { value: 'open', label: messages.open },
          { value: 'archived', label: messages.archived },
        ]}
      />
    </FilterBar>
  )
}
