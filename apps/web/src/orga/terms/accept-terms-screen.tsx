import { accountsContract } from '@orga/contract'
import { Button, Notice, Skeleton } from '@orga/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { codeOf } from '../../common/client/problem-error.ts'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { Markdown } from '../../common/markdown/markdown.tsx'
import { Page } from '../../common/page/page.tsx'
import { safeReturn } from '../../common/session/return-to.ts'
import { SignOutButton } from '../../common/session/sign-out-button.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import styles from './accept-terms-screen.module.css'
import { messages } from './messages.fr.ts'

const document = 'pix-orga'

/** Before a school’s pages: nobody enters without having accepted the terms in force. */
export function AcceptTermsScreen() {
  const { retour } = useSearch({ from: '/signed-in/orga/cgu' })
  const queryClient = useQueryClient()
  const query = endpointQuery(accountsContract.getTerms, { document })
  const { data, error, refetch } = useQuery(query)
  const accept = useAction(accountsContract.acceptTerms, {
    onDone: () => location.assign(safeReturn(retour, '/orga')),
    onProblem: () => void queryClient.invalidateQueries({ queryKey: query.queryKey }),
  })
  const changed = accept.error && codeOf(accountsContract.acceptTerms, accept.error) === 'terms_changed'
  return (
    <main id="main" tabIndex={-1}>
      <Page title={data?.title ?? messages.title} lead={messages.lead}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton lines={8} /> : null}
        {data ? (
          <>
            {changed || data.updated ? (
              <Notice kind="warning" live>
                <p>{changed ? messages.changed : messages.updated}</p>
              </Notice>
            ) : null}
            <Markdown text={data.text} />
            <div className={styles['decision']}>
              <p>{messages.version(data.version.split('-').reverse().join('/'))}</p>
              {changed ? null : <ProblemNotice error={accept.error} />}
              <Button
                busy={accept.busy || accept.output !== undefined}
                onClick={() => accept.run({ document, version: data.version })}
              >
                {messages.accept}
              </Button>
              <p className={styles['refuse']}>{messages.refuse}</p>
              <SignOutButton size="normal" />
            </div>
          </>
        ) : null}
      </Page>
    </main>
  )
}
