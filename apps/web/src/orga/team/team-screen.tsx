import { organizationsContract } from '@orga/contract'
import { Button, Notice, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { InvitationTable } from './invitation-table.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberTable } from './member-table.tsx'
import { messages } from './messages.fr.ts'

export function TeamScreen() {
  const { id: organizationId, role } = useOrganization()
  const [inviting, setInviting] = useState(false)
  const { data, error, refetch } = useQuery(
    endpointQuery(organizationsContract.listMembers, { organizationId }),
  )
  const administrators = data?.members.filter((member) => member.role === 'admin').length ?? 0
  const isAdministrator = role === 'admin'
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      width="wide"
      action={isAdministrator ? <Button onClick={() => setInviting(true)}>{messages.invite}</Button> : null}
    >
      {isAdministrator && data && administrators === 1 ? (
        <Notice kind="warning">
          <p>{messages.oneAdministrator}</p>
        </Notice>
      ) : null}
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      <h2>{messages.members}</h2>
      {data ? <MemberTable members={data.members} /> : error ? null : <Skeleton />}
      {isAdministrator ? <InvitationTable /> : null}
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </Page>
  )
}
