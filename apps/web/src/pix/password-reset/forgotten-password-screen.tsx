import { accountsContract } from '@orga/contract'
import { Button, Notice, TextField } from '@orga/ui'
import { useState } from 'react'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

export function ForgottenPasswordScreen() {
  const { ask } = useMessages({ fr, en }).messages
  const [sentTo, setSentTo] = useState<string | null>(null)
  return (
    <Page title={ask.title} {...(sentTo === null ? { lead: ask.lead } : {})} bilingual>
      {sentTo === null ? (
        <AskForm onSent={setSentTo} />
      ) : (
        <>
          <Notice kind="success" title={ask.sentTitle} live>
            <p>{ask.sent(sentTo)}</p>
          </Notice>
          <p>{ask.missing}</p>
          <Button look="secondary" onClick={() => setSentTo(null)}>
            {ask.another}
          </Button>
        </>
      )}
    </Page>
  )
}

function AskForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const { ask } = useMessages({ fr, en }).messages
  const form = useEndpointForm(accountsContract.requestPasswordReset, {
    fields: ask.fields,
    read: (data) => ({ email: data.get('email') }),
    onDone: (_output, { email }) => onSent(email),
  })
  return (
    <form noValidate onSubmit={form.submit}>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} />
      <TextField
        name="email"
        type="email"
        label={ask.fields.email.label}
        error={form.errors['email']}
        autoComplete="email"
        required
      />
      <Button type="submit" busy={form.busy}>
        {ask.submit}
      </Button>
      <p>{ask.pupils}</p>
    </form>
  )
}
