import { tutorialsContract, type Output } from '@orga/contract'
import { AreaMark, Button, buttonClass, EmptyState, Skeleton } from '@orga/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { Markdown } from '../../common/markdown/markdown.tsx'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import styles from './tutorials.module.css'

type Tutorial = Output<typeof tutorialsContract.listTutorials>['tutorials'][number]

const query = endpointQuery(tutorialsContract.listTutorials, {})

/** The short lessons for what somebody has met in tests: to read next, kept, and all by subject. */
export function TutorialsScreen() {
  const { messages } = useAddressed({ pupil, person })
  const { data, error, refetch } = useQuery({ ...query, staleTime: 0 })
  const tutorials = data?.tutorials ?? []
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data && tutorials.length === 0 ? (
        <EmptyState
          title={messages.emptyTitle}
          action={
            <Link to="/" className={buttonClass('primary')}>
              {messages.home}
            </Link>
          }
        >
          <p>{messages.empty}</p>
        </EmptyState>
      ) : null}
      {tutorials.length > 0 ? (
        <>
          <Part
            title={messages.recommended}
            empty={messages.noneRecommended}
            tutorials={tutorials.filter(({ recommended, read }) => recommended && !read)}
          />
          <Part
            title={messages.saved}
            empty={messages.noneSaved}
            tutorials={tutorials.filter(({ saved }) => saved)}
          />
          <Part
            title={messages.read}
            empty={messages.noneRead}
            tutorials={tutorials.filter(({ read }) => read)}
          />
          <Part title={messages.all} empty="" tutorials={tutorials} />
        </>
      ) : null}
    </Page>
  )
}

type PartProps = {
  readonly title: string
  readonly empty: string
  readonly tutorials: readonly Tutorial[]
}

function Part({ title, empty, tutorials }: PartProps) {
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      {tutorials.length === 0 ? <p className={styles['muted']}>{empty}</p> : null}
      <ul className={styles['list']}>
        {tutorials.map((tutorial) => (
          <li key={tutorial.id}>
            <Lesson tutorial={tutorial} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lesson({ tutorial }: { readonly tutorial: Tutorial }) {
  const { messages, problems } = useAddressed({ pupil, person })
  const queryClient = useQueryClient()
  const mark = useAction(tutorialsContract.markTutorial, {
    onDone: () => queryClient.invalidateQueries({ queryKey: query.queryKey }),
  })
  const { id: tutorialId, title, body, tube, competence, saved, read } = tutorial
  const set = (change: { readonly saved?: boolean; readonly read?: boolean }) =>
    mark.run({ tutorialId, saved, read, ...change })
  return (
    <details className={styles['lesson']}>
      <summary>
        <strong>{title}</strong>
        <span className={styles['tube']}>
          <AreaMark area={competence.area} size="small" /> {tube}
          {read ? `, ${messages.isRead}` : ''}
        </span>
      </summary>
      <Markdown text={body} level={3} />
      <p className={styles['actions']}>
        <Button look="secondary" size="dense" busy={mark.busy} onClick={() => set({ saved: !saved })}>
          {saved ? messages.unsave : messages.save}
        </Button>
        <Button look="secondary" size="dense" busy={mark.busy} onClick={() => set({ read: !read })}>
          {read ? messages.unread : messages.markRead}
        </Button>
      </p>
      <ProblemNotice error={mark.error} messages={problems} />
    </details>
  )
}
