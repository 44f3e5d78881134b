import { accountsContract, type Output } from '@orga/contract'
import { announce, Button, Dialog, formatMoment, Skeleton } from '@orga/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { forgetPerson, type Person } from '../../common/session/me.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import { AccountSection } from './account-section.tsx'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './my-account.module.css'

type Session = Output<typeof accountsContract.listSessions>['sessions'][number]

export function SessionsSection({ space }: Pick<Person, 'space'>) {
  const { sessions: messages } = useMessages({ fr, en }).messages
  const { data, error, refetch } = useQuery(endpointQuery(accountsContract.listSessions, {}))
  const [asking, setAsking] = useState(false)
  return (
    <AccountSection title={messages.title}>
      <p>{messages.lead[space]}</p>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data ? (
        <ul className={styles['sessions']}>
          {data.sessions.map((session) => (
            <SessionItem key={session.id} session={session} />
          ))}
        </ul>
      ) : null}
      <Button look="secondary" onClick={() => setAsking(true)}>
        {messages.everywhere}
      </Button>
      {asking ? <EverywhereDialog onClose={() => setAsking(false)} /> : null}
    </AccountSection>
  )
}

function SessionItem({ session }: { readonly session: Session }) {
  const { sessions: messages } = useMessages({ fr, en }).messages
  const queryClient = useQueryClient()
  const revoke = useAction(accountsContract.revokeSession, {
    onDone: async () => {
      announce(messages.revoked(session.device))
      await queryClient.invalidateQueries({ queryKey: [accountsContract.listSessions.path] })
    },
  })
  return (
    <li>
      <div>
        <p>{session.device}</p>
        <p className={styles['when']}>
          {session.current ? (
            <>
              <span className={styles['here']}>{messages.current}</span>
              {' · '}
            </>
          ) : null}
          {session.current
            ? messages.since(formatMoment(session.createdAt))
            : messages.lastSeen(formatMoment(session.lastSeenAt))}
        </p>
        <ProblemNotice error={revoke.error} messages={{ session_not_found: () => messages.gone }} />
      </div>
      {session.current ? null : (
        <Button
          look="secondary"
          size="dense"
          busy={revoke.busy}
          aria-label={messages.revokeName(session.device)}
          onClick={() => revoke.run({ sessionId: session.id })}
        >
          {messages.revoke}
        </Button>
      )}
    </li>
  )
}

function EverywhereDialog({ onClose }: { readonly onClose: () => void }) {
  const { sessions: messages, cancel } = useMessages({ fr, en }).messages
  const queryClient = useQueryClient()
  const leave = useAction(accountsContract.signOutEverywhere, { onDone: () => forgetPerson(queryClient) })
  return (
    <Dialog
      title={messages.everywhereQuestion}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {cancel}
          </Button>
          <Button look="danger" busy={leave.busy} onClick={() => leave.run({})}>
            {messages.everywhere}
          </Button>
        </>
      }
    >
      <p>{messages.everywhereText}</p>
      <ProblemNotice error={leave.error} />
    </Dialog>
  )
}
