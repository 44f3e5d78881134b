import { learnersContract } from '@orga/contract'
import { Breadcrumb, formatMoment, Skeleton, Table } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { messages, stateNames } from './messages.fr.ts'

export function ImportsScreen() {
  const { id: organizationId } = useOrganization()
  const { data, error, refetch } = useQuery(endpointQuery(learnersContract.listImports, { organizationId }))
  return (
    <Page
      title={messages.historyTitle}
      lead={messages.historyLead}
      width="wide"
      above={
        <Breadcrumb>
          <Link to="/orga/$organizationId/eleves" params={{ organizationId }}>
            {messages.learners}
          </Link>
          {messages.historyTitle}
        </Breadcrumb>
      }
    >
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data?.imports.length === 0 ? <p>{messages.noHistory}</p> : null}
      {data && data.imports.length > 0 ? (
        <Table
          caption={messages.historyTitle}
          rows={data.imports}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'file',
              header: messages.file,
              cell: ({ id, fileName }) => (
                <Link
                  to="/orga/$organizationId/eleves/imports/$importId"
                  params={{ organizationId, importId: id }}
                >
                  {fileName}
                </Link>
              ),
            },
            { key: 'state', header: messages.state, cell: ({ state }) => stateNames[state] },
            { key: 'author', header: messages.author, cell: ({ author }) => author },
            {
              key: 'date',
              header: messages.date,
              short: true,
              cell: ({ createdAt }) => formatMoment(createdAt),
            },
          ]}
        />
      ) : null}
    </Page>
  )
}
