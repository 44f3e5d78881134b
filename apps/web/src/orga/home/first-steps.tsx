import type { organizationsContract, Output } from '@orga/contract'
import { buttonClass } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './home.module.css'
import { messages } from './messages.fr.ts'

type School = Output<typeof organizationsContract.getOrganization>

/** The five steps as a checklist, while the school is new. */
export function FirstSteps({ school }: { readonly school: School }) {
  const params = { organizationId: school.id }
  const small = buttonClass('secondary', 'dense')
  const done = [true, true, school.administrators > 1, school.learners > 0, school.campaigns > 0]
  return (
    <section className={styles['steps']} aria-labelledby="first-steps">
      <h2 id="first-steps">{messages.steps}</h2>
      <p>{messages.stepsLead(done.filter(Boolean).length, done.length)}</p>
      <ol>
        <Step done title={messages.account} />
        <Step done title={messages.joined} />
        <Step done={school.administrators > 1} title={messages.team} text={messages.teamText}>
          <Link to="/orga/$organizationId/equipe" params={params} className={small}>
            {messages.teamAction}
          </Link>
        </Step>
        <Step done={school.learners > 0} title={messages.learners} text={messages.learnersText}>
          <Link to="/orga/$organizationId/eleves" params={params} className={small}>
            {messages.learnersAction}
          </Link>
        </Step>
        <Step done={school.campaigns > 0} title={messages.campaign} text={messages.campaignText}>
          <Link to="/orga/$organizationId/campagnes/creation" params={params} className={small}>
            {messages.campaignAction}
          </Link>
        </Step>
      </ol>
    </section>
  )
}

type StepProps = {
  readonly done: boolean
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

function Step({ done, title, text, children }: StepProps) {
  return (
    <li data-done={done}>
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
        <circle cx="10" cy="10" r="8.5" />
        {done ? <path d="m6 10.5 3 3 5.5-7" /> : null}
      </svg>
      <div>
        <strong>{title}</strong>
        <span className="visually-hidden">{` (${done ? messages.done : messages.toDo})`}</span>
        {text && !done ? <p>{text}</p> : null}
      </div>
      {done ? null : children}
    </li>
  )
}
