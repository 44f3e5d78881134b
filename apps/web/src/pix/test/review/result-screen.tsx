import { assessmentsContract, type Output } from '@orga/contract'
import { AreaMark, buttonClass, Meter, Notice, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../../common/client/query.ts'
import { Page } from '../../../common/page/page.tsx'
import { useSettings } from '../../../common/settings/settings.ts'
import { ProblemNotice } from '../../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import styles from './result-screen.module.css'

type Result = Output<typeof assessmentsContract.getAssessmentResult>

/** The end of a test: first what was gained, then what to try next. */
export function ResultScreen() {
  const { problems, resultMessages: messages } = useAddressed({ pupil, person })
  const { assessmentId } = useParams({ from: '/signed-in/tests/$assessmentId/resultats' })
  const { data, error, refetch } = useQuery({
    ...endpointQuery(assessmentsContract.getAssessmentResult, { assessmentId }),
    staleTime: 0,
  })
  if (error?.code === 'assessment_in_progress')
    return <Navigate to="/tests/$assessmentId" params={{ assessmentId }} replace />
  return (
    <Page title={messages.title} {...(data ? { lead: data.title } : {})}>
      {error ? <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data ? <Outcome result={data} assessmentId={assessmentId} /> : null}
    </Page>
  )
}

function Outcome({ result, assessmentId }: { readonly result: Result; readonly assessmentId: string }) {
  const { resultMessages: messages } = useAddressed({ pupil, person })
  const { kind, gained, correct, answered, mastery, stage, badges } = result
  return (
    <>
      <div className={styles['gain']}>
        <p className={styles['gained']}>{messages.gained(gained)}</p>
        <p>
          {messages.correct(correct, answered)} {messages.enough}
        </p>
        {stage ? (
          <>
            <h2>{stage.title}</h2>
            <p>{stage.message}</p>
          </>
        ) : null}
        <Meter
          label={messages.mastery}
          value={mastery.validated}
          max={mastery.target}
          text={messages.masteryText(mastery.validated, mastery.target)}
        />
      </div>
      {badges.map(({ title, message }) => (
        <Notice key={title} kind="success" title={`${messages.badges}\u00A0: ${title}`}>
          <p>{message}</p>
        </Notice>
      ))}
      <Competences competences={result.competences} />
      {kind === 'campaign' ? (
        <Notice>
          <p>{messages.sent}</p>
        </Notice>
      ) : null}
      <h2>{messages.next}</h2>
      <p className={styles['ways']}>
        <Link to="/" className={buttonClass('primary')}>
          {messages.home}
        </Link>
        <Link
          to="/tests/$assessmentId/reponses"
          params={{ assessmentId }}
          className={buttonClass('secondary')}
        >
          {messages.review}
        </Link>
        <Link to="/mes-tutoriels" className={buttonClass('secondary')}>
          {messages.tutorials}
        </Link>
      </p>
    </>
  )
}

function Competences({ competences }: Pick<Result, 'competences'>) {
  const { resultMessages: messages } = useAddressed({ pupil, person })
  const brand = useSettings()?.brand.name ?? ''
  return (
    <section aria-labelledby="competences">
      <h2 id="competences">{messages.competences}</h2>
      <ul className={styles['competences']}>
        {competences.map(({ id, title, area, validated, target, level, pix }) => (
          <li key={id}>
            <AreaMark area={area} />
            <div>
              <p>
                <strong>{title}</strong>{' '}
                <span className={styles['muted']}>{messages.levelAndPix(level, pix, brand)}</span>
              </p>
              <Meter
                label={title}
                value={validated}
                max={target}
                text={messages.masteryText(validated, target)}
                area={Number(area)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
