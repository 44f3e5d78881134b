import { organizationsContract, type Role } from '@orga/contract'
import { announce, Button, formatCount, formatDay, Table, VisuallyHidden } from '@orga/ui'
import { useRef, useState } from 'react'
import { useAction } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { messages, problems, roleNames } from './messages.fr.ts'
import { RemovalDialog } from './removal-dialog.tsx'
import styles from './team.module.css'
import { type Member, nameOf, useRefreshTeam } from './team-queries.ts'

export function MemberTable({ members }: { readonly members: readonly Member[] }) {
  const { role } = useOrganization()
  const [leaving, setLeaving] = useState<Member>()
  const isAdministrator = role === 'admin'
  return (
    <>
      <Table
        caption={messages.members}
        rows={members}
        rowKey={({ accountId }) => accountId}
        columns={[
          {
            key: 'name',
            header: messages.name,
            cell: (member) => `${nameOf(member)}${member.self ? ` ${messages.you}` : ''}`,
          },
          {
            key: 'role',
            header: messages.role,
            cell: (member) => (isAdministrator ? <RoleForm member={member} /> : roleNames[member.role]),
          },
          {
            key: 'joined',
            header: messages.joined,
            short: true,
            cell: ({ joinedAt }) => formatDay(joinedAt),
          },
          {
            key: 'campaigns',
            header: messages.campaigns,
            numeric: true,
            cell: ({ campaigns }) => formatCount(campaigns),
          },
          {
            key: 'actions',
            header: messages.actions,
            headerHidden: true,
            cell: (member) =>
              member.self || isAdministrator ? (
                <Button look="quiet" size="dense" onClick={() => setLeaving(member)}>
                  {member.self ? messages.leave : messages.remove}
                  {member.self ? null : <VisuallyHidden>{` ${nameOf(member)}`}</VisuallyHidden>}
                </Button>
              ) : null,
          },
        ]}
      />
      {leaving ? (
        <RemovalDialog member={leaving} members={members} onClose={() => setLeaving(undefined)} />
      ) : null}
    </>
  )
}

function RoleForm({ member }: { readonly member: Member }) {
  const { id: organizationId } = useOrganization()
  const refresh = useRefreshTeam()
  const select = useRef<HTMLSelectElement>(null)
  const [chosen, setChosen] = useState<Role>()
  const role = chosen ?? member.role
  const change = useAction(organizationsContract.changeRole, {
    async onDone() {
      announce(messages.saved(nameOf(member)))
      await refresh()
      setChosen(undefined)
      // The button that was pressed is going.
      select.current?.focus()
    },
  })
  return (
    <>
      <span className={styles['role']}>
        <select
          ref={select}
          aria-label={messages.roleOf(nameOf(member))}
          value={role}
          onChange={(event) => setChosen(event.target.value === 'admin' ? 'admin' : 'member')}
        >
          {Object.entries(roleNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {role === member.role ? null : (
          <Button
            size="dense"
            busy={change.busy}
            onClick={() => change.run({ organizationId, accountId: member.accountId, role })}
          >
            {messages.save}
          </Button>
        )}
      </span>
      <ProblemNotice error={change.error} messages={problems} />
    </>
  )
}
