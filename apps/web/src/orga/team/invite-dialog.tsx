import { organizationsContract } from '@orga/contract'
import { Button, Dialog, Notice, TextAreaField } from '@orga/ui'
import { useState } from 'react'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { inviteFields, inviteMessages as texts, problems } from './messages.fr.ts'
import styles from './team.module.css'
import { useRefreshTeam } from './team-queries.ts'

type Outcome = { readonly email: string; readonly outcome: keyof typeof texts.outcomes }

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>()
  return (
    <Dialog title={texts.title} onClose={onClose}>
      {outcomes ? (
        <Outcomes outcomes={outcomes} onAgain={() => setOutcomes(undefined)} onClose={onClose} />
      ) : (
        <InviteForm onDone={setOutcomes} />
      )}
    </Dialog>
  )
}

function InviteForm({ onDone }: { readonly onDone: (outcomes: readonly Outcome[]) => void }) {
  const { id: organizationId } = useOrganization()
  const refresh = useRefreshTeam()
  const form = useEndpointForm(organizationsContract.inviteMembers, {
    read: (data) => ({ organizationId, emails: String(data.get('emails') ?? '') }),
    fields: inviteFields,
    async onDone({ outcomes }) {
      onDone(outcomes)
      await refresh()
    },
  })
  return (
    <form noValidate onSubmit={form.submit}>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} messages={problems} />
      <TextAreaField
        name="emails"
        label={texts.emails}
        hint={texts.hint}
        error={form.errors['emails']}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Notice>
        <p>{texts.notice}</p>
      </Notice>
      <Button type="submit" busy={form.busy}>
        {texts.send}
      </Button>
    </form>
  )
}

type OutcomesProps = {
  readonly outcomes: readonly Outcome[]
  readonly onAgain: () => void
  readonly onClose: () => void
}

function Outcomes({ outcomes, onAgain, onClose }: OutcomesProps) {
  return (
    <>
      <ul role="status" className={styles['outcomes']}>
        {outcomes.map(({ email, outcome }) => (
          <li key={email}>
            <span>{email}</span>
            <span className={outcome === 'malformed' ? styles['bad'] : ''}>{texts.outcomes[outcome]}</span>
          </li>
        ))}
      </ul>
      <p className={styles['actions']}>
        <Button onClick={onClose}>{texts.close}</Button>
        <Button look="secondary" onClick={onAgain}>
          {texts.again}
        </Button>
      </p>
    </>
  )
}
