import { organizationsContract } from '@orga/contract'
import { formatMoment, Skeleton, Table } from '@orga/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { endpointPages } from '../../common/client/query.ts'
import { MorePages } from '../../common/page/more-pages.tsx'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { actionTexts, messages } from './messages.fr.ts'

export function ActivityScreen() {
  const { id: organizationId } = useOrganization()
  const list = useInfiniteQuery(endpointPages(organizationsContract.listAuditEvents, { organizationId }))
  const events = list.data?.pages.flatMap((page) => page.events) ?? []
  return (
    <Page title={messages.title} lead={messages.lead} width="wide">
      {list.error ? <ProblemNotice error={list.error} onRetry={() => void list.refetch()} /> : null}
      {!list.data && !list.error ? <Skeleton lines={6} /> : null}
      {list.data && events.length === 0 ? <p>{messages.empty}</p> : null}
      {events.length > 0 ? (
        <Table
          caption={messages.title}
          rows={events}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'action',
              header: messages.action,
              cell: ({ action, details }) => actionTexts[action]?.(details) ?? action.replaceAll('_', ' '),
            },
            { key: 'subject', header: messages.subject, cell: ({ subject }) => subject ?? '–' },
            { key: 'author', header: messages.author, cell: ({ author }) => author ?? messages.service },
            {
              key: 'date',
              header: messages.date,
              short: true,
              cell: ({ createdAt }) => formatMoment(createdAt),
            },
          ]}
        />
      ) : null}
      <MorePages list={list} label={messages.more} />
    </Page>
  )
}
