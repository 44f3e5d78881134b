import { campaignsContract, type Output } from '@orga/contract'
import { AreaMark, Breadcrumb, buttonClass, Skeleton, Table } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { messages, problems } from './messages.fr.ts'
import styles from './path.module.css'

type Path = Output<typeof campaignsContract.getTargetProfile>

/** What a teacher reads of a path before choosing it: what is assessed and what is not, how long, on what. */
export function PathScreen() {
  const { id: organizationId } = useOrganization()
  const { targetProfileId } = useParams({ from: '/signed-in/orga/$organizationId/parcours/$targetProfileId' })
  const { data, error, refetch } = useQuery(
    endpointQuery(campaignsContract.getTargetProfile, { organizationId, targetProfileId }),
  )
  return (
    <Page
      title={data?.title ?? messages.title}
      {...(data ? { lead: data.description, action: <Choose id={data.id} /> } : {})}
      width="wide"
      above={
        <Breadcrumb>
          <Link to="/orga/$organizationId/campagnes" params={{ organizationId }}>
            {messages.campaigns}
          </Link>
          <Link to="/orga/$organizationId/campagnes/creation" params={{ organizationId }}>
            {messages.create}
          </Link>
          {data?.title ?? '…'}
        </Breadcrumb>
      }
    >
      {error ? <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? <Sheet path={data} /> : null}
    </Page>
  )
}

function Choose({ id }: Pick<Path, 'id'>) {
  const { id: organizationId } = useOrganization()
  return (
    <Link
      to="/orga/$organizationId/campagnes/creation"
      params={{ organizationId }}
      search={{ parcours: id }}
      className={buttonClass('primary')}
    >
      {messages.choose}
    </Link>
  )
}

function Sheet({ path }: { readonly path: Path }) {
  const { assessed, notAssessed, equipment, minutes, skillsCount, onPhone, stages, badges } = path
  return (
    <>
      <p>
        <strong>{messages.minutes(minutes)}</strong> · {messages.skills(skillsCount)}
      </p>
      <div className={styles['sides']}>
        <section>
          <h2>{messages.assessed}</h2>
          <p>{assessed}</p>
        </section>
        <section>
          <h2>{messages.notAssessed}</h2>
          <p>{notAssessed}</p>
        </section>
        <section>
          <h2>{messages.equipment}</h2>
          <p>{equipment}</p>
          <p>{messages.onPhone(onPhone, skillsCount)}</p>
        </section>
      </div>
      <h2>{messages.topics}</h2>
      <p className={styles['muted']}>{messages.topicsLead}</p>
      <Topics competences={path.competences} />
      <div className={styles['sides']}>
        <section>
          <h2>{messages.stages}</h2>
          <ul>
            {stages.map(({ title, message, percent }) => (
              <li key={title}>
                <strong>{title}</strong>
                {percent ? `, ${messages.from(percent)}` : ''}. {message}
              </li>
            ))}
          </ul>
        </section>
        {badges.length > 0 ? (
          <section>
            <h2>{messages.badges}</h2>
            <ul>
              {badges.map(({ title, message }) => (
                <li key={title}>
                  <strong>{title}</strong>. {message}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  )
}

function Topics({ competences }: Pick<Path, 'competences'>) {
  const rows = competences.flatMap(({ title: competence, area, tubes }) =>
    tubes.map((tube) => ({ ...tube, competence, area })),
  )
  return (
    <Table
      caption={messages.topics}
      rows={rows}
      rowKey={({ title }) => title}
      columns={[
        {
          key: 'topic',
          header: messages.topic,
          cell: ({ title, description }) => (
            <>
              {title}
              <span className={styles['note']}>{description}</span>
            </>
          ),
        },
        {
          key: 'competence',
          header: messages.competence,
          cell: ({ competence, area }) => (
            <span className={styles['competence']}>
              <AreaMark area={area} size="small" /> {competence}
            </span>
          ),
        },
        { key: 'level', header: messages.level, short: true, cell: ({ level }) => messages.upTo(level) },
      ]}
    />
  )
}
