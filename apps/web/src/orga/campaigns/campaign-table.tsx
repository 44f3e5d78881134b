import type { campaignsContract, Output } from '@orga/contract'
import { Meter, Table } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { useOrganization } from '../shell/organization.ts'
import { messages } from './messages.fr.ts'

type Campaign = Output<typeof campaignsContract.listCampaigns>['campaigns'][number]

export function CampaignTable({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const { id: organizationId } = useOrganization()
  return (
    <Table
      caption={messages.title}
      rows={campaigns}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: messages.name,
          cell: ({ id, name }) => (
            <Link
              to="/orga/$organizationId/campagnes/$campaignId"
              params={{ organizationId, campaignId: id }}
            >
              {name}
            </Link>
          ),
        },
        {
          key: 'division',
          header: messages.division,
          short: true,
          cell: ({ division }) => division ?? messages.wholeSchool,
        },
        { key: 'path', header: messages.path, cell: ({ targetProfileTitle }) => targetProfileTitle },
        { key: 'owner', header: messages.ownerName, cell: ({ owner }) => owner.name },
        { key: 'code', header: messages.code, short: true, cell: ({ code }) => code },
        {
          key: 'progress',
          header: messages.progress,
          cell: ({ counts }) => (
            <Meter
              label={messages.progress}
              value={counts.finished}
              max={counts.learners}
              text={messages.finished(counts.finished, counts.learners)}
            />
          ),
        },
      ]}
    />
  )
}
