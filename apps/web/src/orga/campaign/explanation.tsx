import { type Output, resultsContract } from '@orga/contract'
import { formatPercent, Skeleton, Table } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { endpointQuery } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import styles from './campaign.module.css'
import { participantMessages as texts, problems } from './messages.fr.ts'

type Explained = Output<typeof resultsContract.explainParticipant>
export type ExplainedSkill = Explained['skills'][number]

/** Asks why a pupil's results are what they are, once somebody wants to know. */
export function useExplanation() {
  const { id: organizationId } = useOrganization()
  const { campaignId, learnerId } = useParams({
    from: '/signed-in/orga/$organizationId/campagnes/$campaignId/eleves/$learnerId',
  })
  const [wanted, setWanted] = useState(false)
  const query = useQuery({
    ...endpointQuery(resultsContract.explainParticipant, { organizationId, campaignId, learnerId }),
    enabled: wanted,
  })
  return { ...query, want: () => setWanted(true) }
}

type ExplanationProps = { readonly asked: ReturnType<typeof useExplanation> }

/** Skill by skill: mastered or not, how likely, and which questions say so. */
export function Explanation({ asked: { data, error, isLoading, refetch, want } }: ExplanationProps) {
  return (
    <details className={styles['section']} onToggle={want} data-print="never">
      <summary>{texts.explain}</summary>
      {error ? <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} /> : null}
      {isLoading ? <Skeleton lines={4} /> : null}
      {data ? (
        <>
          <p>
            {texts.explainText} {data.ended ? texts.ended[data.ended] : null}{' '}
            {texts.explainEngine(data.engine)}
          </p>
          {data.skills.some(({ earlier }) => earlier) ? <p>{texts.earlier}</p> : null}
          <SkillTable skills={data.skills} />
        </>
      ) : null}
    </details>
  )
}

function SkillTable({ skills }: Pick<Explained, 'skills'>) {
  return (
    <Table
      caption={texts.explain}
      rows={skills}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'skill',
          header: texts.skill,
          cell: ({ tubeTitle, level }) => `${tubeTitle}, ${texts.level(level)}`,
        },
        {
          key: 'verdict',
          header: texts.verdict,
          cell: ({ mastered, probability }) => (
            <>
              {mastered ? texts.mastered : texts.notMastered}
              {probability === null ? null : (
                <span className={styles['note']}>
                  {texts.chance(formatPercent(Math.round(100 * probability), 100))}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'because',
          header: texts.because,
          cell: ({ ground, answers }) => (
            <>
              {texts.ground[ground]}
              <Reasons answers={answers} />
            </>
          ),
        },
      ]}
    />
  )
}

function Reasons({ answers }: Pick<ExplainedSkill, 'answers'>) {
  const sides = [true, false].map((side) => ({
    side,
    positions: answers.filter(({ speaksFor }) => speaksFor === side).map(({ position }) => position),
  }))
  return sides.map(({ side, positions }) =>
    positions.length === 0 ? null : (
      <span key={String(side)} className={styles['note']}>
        {texts.speaks(positions, side)}
      </span>
    ),
  )
}
