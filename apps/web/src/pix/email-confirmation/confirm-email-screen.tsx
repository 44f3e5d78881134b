import { accountsContract } from '@orga/contract'
import { Button, buttonClass, Notice } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { codeOf } from '../../common/client/problem-error.ts'
import { useAction } from '../../common/client/query.ts'
import { useLinkToken } from '../../common/page/link-token.ts'
import { Page } from '../../common/page/page.tsx'
import { safeReturn } from '../../common/session/return-to.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

/** Where the letter’s link leads. A click confirms: programs that check the links of letters only open them. */
export function ConfirmEmailScreen() {
  const token = useLinkToken()
  const { messages } = useMessages({ fr, en })
  const confirm = useAction(accountsContract.confirmEmail, {
    onDone: ({ returnTo }) => location.assign(safeReturn(returnTo)),
  })
  const code = confirm.error ? codeOf(accountsContract.confirmEmail, confirm.error) : undefined
  if (token === '' || code === 'link_invalid' || code === 'link_expired')
    return <UselessLink expired={code === 'link_expired'} />
  return (
    <Page title={messages.title} lead={messages.lead} bilingual>
      <ProblemNotice error={confirm.error} />
      <Button busy={confirm.busy || confirm.output !== undefined} onClick={() => confirm.run({ token })}>
        {messages.submit}
      </Button>
    </Page>
  )
}

function UselessLink({ expired }: { readonly expired: boolean }) {
  const { messages } = useMessages({ fr, en })
  return (
    <Page title={messages.failed} bilingual>
      <Notice kind="warning" live>
        <p>{expired ? messages.expired : messages.invalid}</p>
      </Notice>
      <p>
        <Link to="/connexion" className={buttonClass('primary')}>
          {messages.signIn}
        </Link>{' '}
        <Link to="/inscription" className={buttonClass('quiet')}>
          {messages.signUp}
        </Link>
      </p>
    </Page>
  )
}
