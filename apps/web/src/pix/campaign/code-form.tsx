import { campaignsContract } from '@orga/contract'
import { Button, TextField } from '@orga/ui'
import { useNavigate } from '@tanstack/react-router'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

/** Types a code and goes to what it opens. */
export function CodeForm() {
  const { campaignProblems, codeFields, messages } = useAddressed({ pupil, person })
  const navigate = useNavigate()
  const form = useEndpointForm(campaignsContract.findCampaignByCode, {
    read: (data) => ({ code: String(data.get('code') ?? '') }),
    fields: codeFields,
    onDone: ({ code }) => navigate({ to: '/campagnes/$code', params: { code } }),
  })
  return (
    <form noValidate onSubmit={form.submit}>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} messages={campaignProblems} />
      <TextField
        name="code"
        label={messages.code}
        error={form.errors['code']}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        maxLength={14}
        required
      />
      <Button type="submit" busy={form.busy}>
        {messages.go}
      </Button>
    </form>
  )
}
