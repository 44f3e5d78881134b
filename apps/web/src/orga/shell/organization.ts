import { organizationsContract, type Output } from '@orga/contract'
import type { QueryClient } from '@tanstack/react-query'
import { notFound, redirect, useRouteContext } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import type { Person } from '../../common/session/me.ts'

export type MyOrganization = Output<typeof organizationsContract.listMyOrganizations>['organizations'][number]

export const myOrganizationsQuery = endpointQuery(organizationsContract.listMyOrganizations, {})

/** The school of the address, of which the person is a member; the terms come first. */
export async function requireOrganization(
  { queryClient, person }: { queryClient: QueryClient; person: Person },
  organizationId: string,
  returnTo: string,
): Promise<MyOrganization> {
  if (!person.acceptedTerms.includes('pix-orga'))
    throw redirect({ href: `/orga/cgu?retour=${encodeURIComponent(returnTo)}` })
  const { organizations } = await queryClient.ensureQueryData(myOrganizationsQuery)
  const organization = organizations.find(({ id }) => id === organizationId)
  if (!organization) throw notFound()
  return organization
}

/** The school one works in, in any screen below `/orga/$organizationId`. */
export function useOrganization(): MyOrganization {
  return useRouteContext({ from: '/signed-in/orga/$organizationId' }).organization
}
