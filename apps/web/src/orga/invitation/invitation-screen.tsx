import { organizationsContract, type Output } from '@orga/contract'
import { Button, buttonClass, Notice, Skeleton } from '@orga/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { signInAddress, useMe } from '../../common/session/me.ts'
import { SignOutButton } from '../../common/session/sign-out-button.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { myOrganizationsQuery } from '../shell/organization.ts'
import styles from './invitation-screen.module.css'
import { messages, problems } from './messages.fr.ts'

type Invitation = Output<typeof organizationsContract.findInvitation>

/** Where an invitation's letter leads: with an account, without one, or with the wrong one. */
export function InvitationScreen() {
  const { code } = useParams({ from: '/orga/invitation/$code' })
  const { data, error, refetch } = useQuery({
    ...endpointQuery(organizationsContract.findInvitation, { code }),
    retry: false,
  })
  return (
    <main id="main" tabIndex={-1}>
      <Page title={messages.title} {...(data ? { lead: messages.invited(data.organizationName) } : {})}>
        {error ? <RefusedInvitation error={error} onRetry={() => void refetch()} /> : null}
        {data ? <OpenInvitation code={code} invitation={data} /> : null}
        {!data && !error ? <Skeleton /> : null}
      </Page>
    </main>
  )
}

function RefusedInvitation({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const me = useMe()
  const known = 'code' in error && String(error.code) in problems
  return (
    <>
      <ProblemNotice error={error} messages={problems} {...(known ? {} : { onRetry })} />
      <p className={styles['ways']}>
        {me ? (
          <Link to="/orga" className={buttonClass('primary')}>
            {messages.toMySchools}
          </Link>
        ) : (
          <a href={signInAddress('/orga')} className={buttonClass('primary')}>
            {messages.signIn}
          </a>
        )}
        <Link to="/orga/activation">{messages.activation}</Link>
      </p>
    </>
  )
}

function OpenInvitation({ code, invitation }: { code: string; invitation: Invitation }) {
  const me = useMe()
  const here = `/orga/invitation/${code}`
  if (me === undefined) return <Skeleton />
  if (me === null)
    return (
      <>
        <p>{messages.until(invitation.expiresAt)}</p>
        <p>{messages.personal}</p>
        <p className={styles['ways']}>
          <a href={signInAddress(here)} className={buttonClass('primary')}>
            {messages.signIn}
          </a>
          <a href={`/inscription?retour=${encodeURIComponent(here)}`} className={buttonClass('secondary')}>
            {messages.signUp}
          </a>
        </p>
      </>
    )
  return (
    <>
      <p>
        {messages.signedInAs(`${me.firstName} ${me.lastName}`)}{' '}
        {invitation.alreadyMember ? null : messages.until(invitation.expiresAt)}
      </p>
      {invitation.alreadyMember ? (
        <Notice>
          <p>{messages.alreadyMember}</p>
        </Notice>
      ) : null}
      <AcceptOrEnter code={code} invitation={invitation} />
      <p>
        <SignOutButton size="normal" look="quiet" label={messages.switchAccount} next={signInAddress(here)} />
      </p>
    </>
  )
}

function AcceptOrEnter({ code, invitation }: { code: string; invitation: Invitation }) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const accept = useAction(organizationsContract.acceptInvitation, {
    async onDone({ organizationId }) {
      await queryClient.invalidateQueries({ queryKey: myOrganizationsQuery.queryKey })
      await navigate({ to: '/orga/$organizationId', params: { organizationId } })
    },
  })
  if (invitation.alreadyMember)
    return (
      <p>
        <Link
          to="/orga/$organizationId"
          params={{ organizationId: invitation.organizationId }}
          className={buttonClass('primary')}
        >
          {messages.enter}
        </Link>
      </p>
    )
  return (
    <>
      <ProblemNotice error={accept.error} messages={problems} />
      <p>
        <Button busy={accept.busy} onClick={() => accept.run({ code })}>
          {messages.accept}
        </Button>
      </p>
    </>
  )
}
