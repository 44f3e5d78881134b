import { platformContract } from '@orga/contract'
import { Skeleton, Tabs } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Markdown } from '../../common/markdown/markdown.tsx'
import { NotFoundPage } from '../../common/page/not-found-page.tsx'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'

type PageName = (typeof platformContract.pageSchema.options)[number]

const fr = {
  help: 'Aide',
  roles: { direction: 'Direction', professeur: 'Professeurs', eleve: 'Élèves' },
  frenchOnly: '',
}
const en: typeof fr = {
  help: 'Help',
  roles: { direction: 'Head teachers', professeur: 'Teachers', eleve: 'Pupils' },
  frenchOnly: 'This page exists in French only.',
}

/** One page of `docs/pages`, such as the help for pupils or the privacy notice. */
function PageScreen({ page }: { readonly page: PageName }) {
  const messages = useMessages({ fr, en })
  const { data, error, refetch } = useQuery(endpointQuery(platformContract.getPage, { page }))
  return (
    <Page
      title={data?.title ?? messages.help}
      above={page.startsWith('aide-') ? <Roles /> : undefined}
      {...(messages.frenchOnly ? { lead: messages.frenchOnly } : {})}
      bilingual
    >
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Markdown text={data.text} lang="fr" /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
    </Page>
  )
}

const roles = ['direction', 'professeur', 'eleve'] as const

function Roles() {
  const messages = useMessages({ fr, en })
  return (
    <Tabs label={messages.help}>
      {roles.map((role) => (
        <Link key={role} to="/aide/$role" params={{ role }}>
          {messages.roles[role]}
        </Link>
      ))}
    </Tabs>
  )
}

/** `/aide/direction`, `/aide/professeur`, `/aide/eleve`. */
export function HelpScreen() {
  const { role } = useParams({ from: '/aide/$role' })
  const known = roles.find((name) => name === role)
  return known ? <PageScreen page={`aide-${known}`} /> : <NotFoundPage />
}

export function PrivacyScreen() {
  return <PageScreen page="confidentialite" />
}

export function AccessibilityScreen() {
  return <PageScreen page="accessibilite" />
}
