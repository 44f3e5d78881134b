import { linksContract } from '@orga/contract'
import { BirthDateField, birthDateFrom, Button, Notice } from '@orga/ui'
import { useState } from 'react'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { NameFields } from '../../common/forms/name-fields.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { SignOutButton } from '../../common/session/sign-out-button.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import styles from './campaign.module.css'
import { type Claim, ConfirmLink, type Proposal } from './confirm-link.tsx'
import { LinkProblem } from './link-problem.tsx'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

type LinkFormProps = {
  readonly code: string
  /** First name that the portal gives; without one, the names are typed. */
  readonly visitor?: string
  readonly onLinked: () => void
}

/** Finds the pupil of the school by date of birth; nothing is linked before “C’est moi”. */
export function LinkForm({ code, visitor, onLinked }: LinkFormProps) {
  const { linkFields, linkMessages: messages } = useAddressed({ pupil, person })
  const [found, setFound] = useState<{ claim: Claim; proposal: Proposal }>()
  const [refused, setRefused] = useState(false)
  const form = useEndpointForm(linksContract.proposeLink, {
    read: (data) => ({
      code,
      birthDate: birthDateFrom(data, 'birthDate'),
      ...(visitor
        ? {}
        : { firstName: String(data.get('firstName') ?? ''), lastName: String(data.get('lastName') ?? '') }),
    }),
    fields: visitor ? { birthDate: linkFields.birthDate } : linkFields,
    onDone: (proposal, claim) => setFound({ claim: claim as Claim, proposal }),
  })
  if (found)
    return (
      <ConfirmLink
        {...found}
        onLinked={onLinked}
        onRefuse={() => {
          setFound(undefined)
          setRefused(true)
        }}
      />
    )
  return (
    <section aria-labelledby="link">
      <h2 id="link">{messages.title}</h2>
      <p>{visitor ? messages.portalLead(visitor) : messages.ownLead}</p>
      <form noValidate onSubmit={form.submit}>
        <FormErrors form={form} />
        {refused && !form.error ? (
          <Notice kind="warning" live>
            <p>{messages.notMe}</p>
          </Notice>
        ) : null}
        <LinkProblem error={form.error} />
        {visitor ? null : <NameFields fields={linkFields} errors={form.errors} />}
        <BirthDateField
          name="birthDate"
          label={messages.birthDate}
          hint={messages.birthDateHint}
          error={form.errors['birthDate']}
          required
        />
        <Button type="submit" busy={form.busy}>
          {messages.find}
        </Button>
      </form>
      {visitor ? (
        <p className={styles['aside']}>
          <SignOutButton size="normal" look="quiet" label={messages.notYou(visitor)} next="/campagnes" />
        </p>
      ) : null}
    </section>
  )
}
