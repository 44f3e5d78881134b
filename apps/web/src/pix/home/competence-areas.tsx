import { assessmentsContract, type Output } from '@orga/contract'
import { AreaMark, Button, buttonClass, Meter, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { useSettings } from '../../common/settings/settings.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import styles from './home.module.css'
import { deviceHere } from '../test/device.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

type Profile = Output<typeof assessmentsContract.getProfile>
type Competence = Profile['areas'][number]['competences'][number]

const certifiableFrom = 5

/** The profile over the 16 competences by domain, each with its way to train. */
export function CompetenceAreas() {
  const { messages } = useAddressed({ pupil, person })
  const brand = useSettings()?.brand.name ?? ''
  const { data, error, refetch } = useQuery({
    ...endpointQuery(assessmentsContract.getProfile, {}),
    staleTime: 0,
  })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return (
    <section className={styles['section']} aria-labelledby="profile">
      <h2 id="profile">{messages.profile}</h2>
      <p className={styles['total']}>{messages.total(data.pix, data.maxPix, brand)}</p>
      <p>{data.certifiable ? messages.certifiable : messages.notCertifiable(missingFor(data))}</p>
      <h2>{messages.train}</h2>
      <p>{messages.trainLead}</p>
      <p>
        <Link to="/mes-tutoriels" className={buttonClass('secondary')}>
          {messages.tutorials}
        </Link>
      </p>
      {data.areas.map(({ id, title, competences }) => (
        <section key={id} className={styles['area']} aria-labelledby={`area-${id}`}>
          <h3 id={`area-${id}`}>
            <AreaMark area={id} /> {title}
          </h3>
          <ul className={styles['competences']}>
            {competences.map((competence) => (
              <li key={competence.id}>
                <CompetenceRow competence={competence} area={Number(id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function missingFor({ areas }: Profile): number {
  const reached = areas.flatMap(({ competences }) => competences).filter(({ level }) => level >= 1).length
  return Math.max(0, certifiableFrom - reached)
}

function CompetenceRow({ competence, area }: { readonly competence: Competence; readonly area: number }) {
  const { messages, problems } = useAddressed({ pupil, person })
  const { id, title, level, pixToNextLevel, status } = competence
  const navigate = useNavigate()
  const start = useAction(assessmentsContract.startCompetence, {
    onDone: ({ assessmentId }) => navigate({ to: '/tests/$assessmentId', params: { assessmentId } }),
  })
  const label = { not_started: messages.start, started: messages.goOn, completed: messages.again }
  return (
    <>
      <h4>{title}</h4>
      {status === 'unavailable' ? (
        <p className={styles['muted']}>{messages.soon}</p>
      ) : (
        <>
          <p className={styles['level']}>{messages.level(level)}</p>
          <Meter
            label={messages.progress(title)}
            value={pixToNextLevel}
            max={8}
            text={messages.towards(pixToNextLevel)}
            area={area}
          />
          <Button
            look="secondary"
            busy={start.busy}
            onClick={() => start.run({ competenceId: id, device: deviceHere() })}
          >
            {label[status]}
            <span className="visually-hidden">{`, ${title}`}</span>
          </Button>
          <ProblemNotice error={start.error} messages={problems} />
        </>
      )}
    </>
  )
}
