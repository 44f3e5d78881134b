import { organizationsContract } from '@orga/contract'
import { announce, Button, CopyButton, formatDay, Skeleton, Table, VisuallyHidden } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { messages, problems } from './messages.fr.ts'
import styles from './team.module.css'
import { type Invitation, useRefreshTeam } from './team-queries.ts'

export function InvitationTable() {
  const { id: organizationId } = useOrganization()
  const { data, error, refetch } = useQuery(
    endpointQuery(organizationsContract.listInvitations, { organizationId }),
  )
  return (
    <section className={styles['section']} aria-labelledby="pending-invitations">
      <h2 id="pending-invitations">{messages.pending}</h2>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.invitations.length === 0 ? <p>{messages.nonePending}</p> : null}
      {data && data.invitations.length > 0 ? (
        <Table
          caption={messages.pending}
          rows={data.invitations}
          rowKey={({ id }) => id}
          columns={[
            { key: 'email', header: messages.email, cell: ({ email }) => email },
            { key: 'sent', header: messages.sentOn, short: true, cell: ({ sentAt }) => formatDay(sentAt) },
            {
              key: 'state',
              header: messages.state,
              cell: (invitation) => <InvitationState {...invitation} />,
            },
            {
              key: 'actions',
              header: messages.actions,
              headerHidden: true,
              cell: (invitation) => <InvitationActions invitation={invitation} />,
            },
          ]}
        />
      ) : null}
      {!data && !error ? <Skeleton /> : null}
    </section>
  )
}

function InvitationState({ bouncedAt, expired, expiresAt }: Invitation) {
  if (bouncedAt) return <span className={styles['bad']}>{messages.bounced}</span>
  if (expired) return <span className={styles['bad']}>{messages.expired(expiresAt)}</span>
  return messages.expires(expiresAt)
}

function InvitationActions({ invitation: { id, email, url } }: { readonly invitation: Invitation }) {
  const { id: organizationId } = useOrganization()
  const refresh = useRefreshTeam()
  const done = (text: string) => async () => {
    announce(text)
    await refresh()
  }
  const resend = useAction(organizationsContract.resendInvitation, { onDone: done(messages.resent(email)) })
  const cancel = useAction(organizationsContract.cancelInvitation, {
    onDone: done(messages.cancelled(email)),
  })
  const input = { organizationId, invitationId: id }
  return (
    <>
      <span className={styles['actions']}>
        <CopyButton text={url} label={messages.copyLink} size="dense" />
        <Button look="secondary" size="dense" busy={resend.busy} onClick={() => resend.run(input)}>
          {messages.resend}
          <VisuallyHidden>{` ${email}`}</VisuallyHidden>
        </Button>
        <Button look="quiet" size="dense" busy={cancel.busy} onClick={() => cancel.run(input)}>
          {messages.cancel}
          <VisuallyHidden>{` ${email}`}</VisuallyHidden>
        </Button>
      </span>
      <ProblemNotice error={resend.error ?? cancel.error} messages={problems} />
    </>
  )
}
