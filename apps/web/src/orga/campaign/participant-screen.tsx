import { campaignsContract, resultsContract } from '@orga/contract'
import { AreaMark, Breadcrumb, formatMoment, Meter, Notice, Skeleton, Table } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import styles from './campaign.module.css'
import { CertaintyMark } from './certainty-mark.tsx'
import { Explanation, useExplanation } from './explanation.tsx'
import type { Participant } from './campaign-types.ts'
import { messages, participantMessages as texts, problems, statusNames } from './messages.fr.ts'
import { QuestionList } from './question-list.tsx'
import { StatusMark } from './status-mark.tsx'

/** One pupil's results: each competence, then each question with the answer given and the right one. */
export function ParticipantScreen() {
  const { id: organizationId } = useOrganization()
  const { campaignId, learnerId } = useParams({
    from: '/signed-in/orga/$organizationId/campagnes/$campaignId/eleves/$learnerId',
  })
  const campaign = useQuery(endpointQuery(campaignsContract.getCampaign, { organizationId, campaignId })).data
  const { data, error, refetch } = useQuery(
    endpointQuery(resultsContract.getParticipant, { organizationId, campaignId, learnerId }),
  )
  const name = data ? `${data.lastName} ${data.firstName}` : messages.learner
  return (
    <Page
      title={data?.division ? `${name}, ${data.division}` : name}
      width="wide"
      above={
        <Breadcrumb>
          <Link to="/orga/$organizationId/campagnes" params={{ organizationId }}>
            {messages.campaigns}
          </Link>
          <Link to="/orga/$organizationId/campagnes/$campaignId" params={{ organizationId, campaignId }}>
            {campaign?.name ?? '…'}
          </Link>
          {name}
        </Breadcrumb>
      }
    >
      {error ? <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? <Results of={data} /> : null}
    </Page>
  )
}

function Results({ of }: { readonly of: Participant }) {
  const { status, mastery, startedAt, finishedAt, competences, questions } = of
  const explanation = useExplanation()
  if (status === 'to_do')
    return (
      <Notice>
        <p>{texts.notStarted}</p>
      </Notice>
    )
  return (
    <>
      <p>
        <StatusMark state={status}>{statusNames[status]}</StatusMark>{' '}
        {startedAt ? texts.begun(formatMoment(startedAt)) : ''}{' '}
        {finishedAt ? texts.endedAt(formatMoment(finishedAt)) : texts.going}
      </p>
      {mastery ? (
        <Meter
          label={texts.mastery}
          value={mastery.validated}
          max={mastery.target}
          text={messages.masteryText(mastery)}
        />
      ) : null}
      <Competences competences={competences} />
      {questions.length > 0 ? <Explanation asked={explanation} /> : null}
      <QuestionList questions={questions} skills={explanation.data?.skills} />
    </>
  )
}

function Competences({ competences }: Pick<Participant, 'competences'>) {
  return (
    <section className={styles['section']} aria-labelledby="competences">
      <h2 id="competences">{texts.competences}</h2>
      <Table
        caption={texts.competences}
        rows={competences}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'competence',
            header: texts.competence,
            cell: ({ title, area }) => (
              <span className={styles['competence']}>
                <AreaMark area={area} size="small" /> {title}
              </span>
            ),
          },
          {
            key: 'mastery',
            header: texts.mastery,
            cell: ({ mastery: part, area }) => (
              <Meter
                label={texts.mastery}
                value={part.validated}
                max={part.target}
                text={messages.masteryText(part)}
                area={Number(area)}
              />
            ),
          },
          {
            key: 'certainty',
            header: messages.certainty,
            cell: ({ certainty }) => (certainty ? <CertaintyMark {...certainty} /> : '–'),
          },
        ]}
      />
      {competences.some(({ certainty }) => certainty) ? (
        <p className={styles['muted']}>{messages.certaintyText}</p>
      ) : null}
    </section>
  )
}
