import { type Accommodations, learnersContract } from '@orga/contract'
import { announce, Button, CheckboxField, SelectField } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import type { Learner } from './learner-screen.tsx'
import styles from './learner.module.css'
import { accommodationMessages as texts, learnerProblems } from './messages.fr.ts'

const switches = ['largerText', 'readAloud', 'withoutTimer', 'withoutSimulator'] as const

/** What a pupil needs in every test: any member of the school may say so. */
export function AccommodationsForm({ learner }: { readonly learner: Learner }) {
  const { id: organizationId } = useOrganization()
  const queryClient = useQueryClient()
  const [needs, setNeeds] = useState(learner.accommodations)
  const [saved, setSaved] = useState(false)
  const key = { organizationId, learnerId: learner.id }
  const action = useAction(learnersContract.setAccommodations, {
    onDone(accommodations) {
      const { queryKey } = endpointQuery(learnersContract.getLearner, key)
      queryClient.setQueryData(queryKey, { ...learner, accommodations })
      setSaved(true)
      announce(texts.saved)
    },
  })
  const change = (part: Partial<Accommodations>): void => {
    setSaved(false)
    setNeeds({ ...needs, ...part })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    action.run({ ...key, ...needs })
  }
  return (
    <section aria-labelledby="accommodations" className={styles['section']}>
      <h2 id="accommodations">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form onSubmit={submit}>
        <ProblemNotice error={action.error} messages={learnerProblems} />
        <SelectField
          name="moreTime"
          label={texts.moreTime}
          hint={texts.moreTimeHint}
          value={String(needs.moreTime)}
          onChange={({ currentTarget }) =>
            change({ moreTime: Number(currentTarget.value) as Accommodations['moreTime'] })
          }
          options={learnersContract.moreTimes.map((time) => ({
            value: String(time),
            label: texts.moreTimes[time],
          }))}
        />
        {switches.map((name) => (
          <CheckboxField
            key={name}
            name={name}
            label={texts.switches[name].label}
            hint={texts.switches[name].hint}
            checked={needs[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
          />
        ))}
        <p className={styles['actions']}>
          <Button type="submit" busy={action.busy}>
            {texts.save}
          </Button>
          {saved ? <span className={styles['saved']}>{texts.saved}</span> : null}
        </p>
        <p className={styles['muted']}>{texts.privacy}</p>
      </form>
    </section>
  )
}
