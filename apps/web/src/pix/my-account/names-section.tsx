import { accountsContract } from '@orga/contract'
import { Button, Notice } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { NameFields } from '../../common/forms/name-fields.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { meQuery, type Person } from '../../common/session/me.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import { AccountSection } from './account-section.tsx'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './my-account.module.css'

export function NamesSection({ person }: { readonly person: Person }) {
  const { names } = useMessages({ fr, en }).messages
  return (
    <AccountSection title={names.title}>
      {person.space === 'pupil' ? <SchoolNames person={person} /> : <NamesForm person={person} />}
    </AccountSection>
  )
}

function SchoolNames({ person }: { readonly person: Person }) {
  const { names } = useMessages({ fr, en }).messages
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{names.fields.firstName.label}</dt>
        <dd>{person.firstName}</dd>
        <dt>{names.fields.lastName.label}</dt>
        <dd>{person.lastName}</dd>
        {person.username ? (
          <>
            <dt>{names.username}</dt>
            <dd>{person.username}</dd>
          </>
        ) : null}
      </dl>
      <p>{names.fromSchool}</p>
    </>
  )
}

function NamesForm({ person }: { readonly person: Person }) {
  const { names } = useMessages({ fr, en }).messages
  const queryClient = useQueryClient()
  const form = useEndpointForm(accountsContract.updateMe, {
    fields: names.fields,
    read: (data) => ({ firstName: data.get('firstName'), lastName: data.get('lastName') }),
    onDone: (saved) => queryClient.setQueryData(meQuery.queryKey, saved),
  })
  return (
    <form noValidate onSubmit={form.submit}>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} />
      {form.output ? (
        <Notice kind="success" live>
          <p>{names.done}</p>
        </Notice>
      ) : null}
      <NameFields fields={names.fields} errors={form.errors} values={person} />
      <Button type="submit" look="secondary" busy={form.busy}>
        {names.submit}
      </Button>
    </form>
  )
}
