import { learnersContract } from '@orga/contract'
import { Chips, FilterBar, SelectField, TextField } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { useTypedSearch } from '../../common/forms/use-typed-search.ts'
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
  const [typed, setTyped] = useTypedSearch(filters.nom ?? '', (nom) =>
    filter({ nom: nom === '' ? undefined : nom }),
  )
  return (
    <FilterBar label={messages.filters} count={messages.count(total)}>
      <TextField
        name="search"
        type="search"
        label={messages.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
      />
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
