import { type Output, platformContract } from '@orga/contract'
import { useQuery } from '@tanstack/react-query'
import { endpointQuery } from '../client/query.ts'

export type PublicSettings = Output<typeof platformContract.getPublicSettings>

const settingsQuery = {
  ...endpointQuery(platformContract.getPublicSettings, {}),
  staleTime: Number.POSITIVE_INFINITY,
}

/** Brand words, help address and kind of installation; undefined until they are known. */
export function useSettings(): PublicSettings | undefined {
  return useQuery(settingsQuery).data
}
