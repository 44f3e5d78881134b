import { organizationsContract, type Output } from '@orga/contract'
import { useQueryClient } from '@tanstack/react-query'

export type Member = Output<typeof organizationsContract.listMembers>['members'][number]
export type Invitation = Output<typeof organizationsContract.listInvitations>['invitations'][number]

/** In civil order, as everywhere in a school. */
export const nameOf = ({ lastName, firstName }: Pick<Member, 'lastName' | 'firstName'>): string =>
  `${lastName.toLocaleUpperCase('fr')} ${firstName}`

/** Reads the team again after a change, and the home page's counts with it. */
export function useRefreshTeam(): () => Promise<void> {
  const queryClient = useQueryClient()
  return async () => {
    const { listMembers, listInvitations, getOrganization, listMyOrganizations } = organizationsContract
    await Promise.all(
      [listMembers, listInvitations, getOrganization, listMyOrganizations].map(({ path }) =>
        queryClient.invalidateQueries({ queryKey: [path] }),
      ),
    )
  }
}
