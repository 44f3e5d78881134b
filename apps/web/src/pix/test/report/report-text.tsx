import { assessmentsContract } from '@orga/contract'
import { announce, Button, TextAreaField } from '@orga/ui'
import { useEndpointForm } from '../../../common/forms/use-endpoint-form.ts'
import { ProblemNotice } from '../../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import type { Reported } from './report-problem.tsx'

/** The words that a report may have beside what it knows by itself. */
export function ReportText(reported: Reported) {
  const { messages, problems } = useAddressed({ pupil, person })
  const form = useEndpointForm(assessmentsContract.reportQuestion, {
    read: (data) => ({ ...reported, text: String(data.get('text') ?? '') }),
    fields: { text: messages.texts },
    onDone: () => announce(messages.sent),
  })
  if (form.output !== undefined) return <p>{messages.sent}</p>
  return (
    <form noValidate onSubmit={form.submit}>
      <ProblemNotice error={form.error} messages={problems} />
      <TextAreaField
        name="text"
        label={messages.textLabel}
        hint={messages.textHint}
        error={form.errors['text']}
        rows={3}
        maxLength={assessmentsContract.reportTextLength}
      />
      <Button type="submit" look="secondary" size="dense" busy={form.busy}>
        {messages.send}
      </Button>
    </form>
  )
}
