import { learnersContract } from '@orga/contract'
import { Chips, FilterBar, SelectField } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { SearchField } from '../../common/forms/search-field.tsx'
import { useOrganization } from '../shell/organization.ts'
import { messages } from './messages.fr.ts'

/** Filters live in the address: a page can be bookmarked, and the back button undoes a filter. */
export function LearnerFilters({ total }: { readonly total: number }) {
  const { id: organizationId } = useOrganization()
  const filters = useSearch({ from: '/signed-in/orga/$organizationId/eleves' })
  const navigate = useNavigate()
  const divisions =
    useQuery(endpointQuery(learnersContract.listDivisions, { organizationId })).data?.divisions ?? []
  const filter = (change: typeof filters) =>
    void navigate({
      to: '/orga/$organizationId/eleves',
      params: { organizationId },
      search: { ...filters, ...change },
      replace: true,
    })
  return (
    <FilterBar label={messages.filters} count={messages.count(total)}>
      <SearchField label={messages.search} value={filters.nom} onSearch={(nom) => filter({ nom })} />
      <SelectField
        name="division"
        label={messages.division}
        value={filters.classe ?? ''}
        onChange={(event) => filter({ classe: event.target.value === '' ? undefined : event.target.value })}
        options={[
          { value: '', label: messages.allDivisions },
          ...divisions.map(({ division, learners }) => ({
            value: division,
            label: `${division} (${learners})`,
          })),
        ]}
      />
      <Chips
        legend={messages.sort}
        name="sort"
        value={filters.tri ?? 'name'}
        onChange={(tri) => filter({ tri: tri === 'name' ? undefined : tri })}
        choices={[
          { value: 'name', label: `${messages.sort} ${messages.byName.toLowerCase()}` },
          { value: 'division', label: `${messages.sort} ${messages.byDivision.toLowerCase()}` },
        ]}
      />
    </FilterBar>
  )
}
