import { accountsContract } from '@orga/contract'
import { Notice, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Markdown } from '../../common/markdown/markdown.tsx'
import { NotFoundPage } from '../../common/page/not-found-page.tsx'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'

const fr = {
  title: 'Conditions d’utilisation',
  version: (day: string) => `Version du ${day}`,
  updated: 'Ce texte a changé depuis que vous l’avez accepté.',
}
const en: typeof fr = {
  title: 'Terms of use',
  version: (day) => `Version of ${day}, in French only`,
  updated: 'This text has changed since you accepted it.',
}

/** Terms to read; they are accepted elsewhere. */
export function TermsScreen() {
  const { document } = useParams({ from: '/cgu/$document' })
  const known = accountsContract.termsDocuments.find((name) => name === document)
  return known ? <Terms document={known} /> : <NotFoundPage />
}

function Terms({ document }: { readonly document: (typeof accountsContract.termsDocuments)[number] }) {
  const messages = useMessages({ fr, en })
  const { data, error, refetch } = useQuery(endpointQuery(accountsContract.getTerms, { document }))
  return (
    <Page
      title={data?.title ?? messages.title}
      {...(data ? { lead: messages.version(data.version.split('-').reverse().join('/')) } : {})}
      bilingual
    >
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.updated ? (
        <Notice>
          <p>{messages.updated}</p>
        </Notice>
      ) : null}
      {data ? <Markdown text={data.text} lang="fr" /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
    </Page>
  )
}
