import { learnersContract, type RosterImport } from '@orga/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { endpointQuery } from '../../common/client/query.ts'

const moving: ReadonlySet<RosterImport['state']> = new Set(['uploading', 'waiting', 'running'])

/** One import, followed by server-sent events until it ends; then the lists that it changed are read again. */
export function useImport(organizationId: string, importId: string) {
  const queryClient = useQueryClient()
  const query = useQuery(endpointQuery(learnersContract.getImport, { organizationId, importId }))
  const state = query.data?.state
  const running = state !== undefined && moving.has(state)
  useEffect(() => {
    if (!running) return undefined
    const { queryKey } = endpointQuery(learnersContract.getImport, { organizationId, importId })
    const events = new EventSource(learnersContract.importEventsPath(organizationId, importId))
    events.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const step = JSON.parse(data) as RosterImport
      queryClient.setQueryData(queryKey, step)
      if (!moving.has(step.state)) events.close()
    })
    return () => events.close()
  }, [running, organizationId, importId, queryClient])
  useEffect(() => {
    if (state !== 'applied') return
    const { listLearners, listDivisions, listImports } = learnersContract
    for (const { path } of [listLearners, listDivisions, listImports])
      void queryClient.invalidateQueries({ queryKey: [path] })
  }, [state, queryClient])
  return query
}
