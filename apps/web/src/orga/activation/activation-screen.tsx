import { organizationsContract } from '@orga/contract'
import { Button, Notice, TextField } from '@orga/ui'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { NameFields } from '../../common/forms/name-fields.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { fields, messages, problems } from './messages.fr.ts'

/** A head asks for the invitation; it goes to the mailbox on record, never to an address typed here. */
export function ActivationScreen() {
  const form = useEndpointForm(organizationsContract.activateOrganization, {
    read: (data) => Object.fromEntries(data),
    fields,
  })
  return (
    <main id="main" tabIndex={-1}>
      <Page title={messages.title} lead={messages.lead}>
        {form.output ? (
          <Notice kind="success" title={messages.sentTitle} live>
            <p>{messages.sent(form.output.email)}</p>
            <p>{messages.next}</p>
          </Notice>
        ) : null}
        <form noValidate onSubmit={form.submit}>
          <p>{messages.required}</p>
          <FormErrors form={form} />
          <ProblemNotice error={form.error} messages={problems} />
          <TextField
            name="uai"
            label={messages.uai}
            hint={messages.uaiHint}
            error={form.errors['uai']}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            required
          />
          <NameFields fields={fields} errors={form.errors} />
          <Button type="submit" busy={form.busy}>
            {messages.send}
          </Button>
        </form>
      </Page>
    </main>
  )
}
