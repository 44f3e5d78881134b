import { accountsContract } from '@orga/contract'
import { Button, Notice, PasswordField } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { usePasswordRules } from '../../common/forms/password-rules.ts'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { useFocusBack, useFocusFirst } from '../../common/forms/focus-moves.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import { AccountSection } from './account-section.tsx'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './my-account.module.css'

export function PasswordSection() {
  const { password: messages } = useMessages({ fr, en }).messages
  const [step, setStep] = useState<'rest' | 'change' | 'done'>('rest')
  const opener = useFocusBack<HTMLDivElement>(step === 'change')
  return (
    <AccountSection title={messages.title}>
      {step === 'done' ? (
        <Notice kind="success" live>
          <p>{messages.done}</p>
        </Notice>
      ) : null}
      <div ref={opener}>
        {step === 'change' ? (
          <ChangeForm onCancel={() => setStep('rest')} onDone={() => setStep('done')} />
        ) : (
          <Button look="secondary" onClick={() => setStep('change')}>
            {messages.change}
          </Button>
        )}
      </div>
    </AccountSection>
  )
}

function ChangeForm({ onCancel, onDone }: { readonly onCancel: () => void; readonly onDone: () => void }) {
  const { password: messages, cancel } = useMessages({ fr, en }).messages
  const queryClient = useQueryClient()
  const rules = usePasswordRules()
  const container = useFocusFirst<HTMLFormElement>()
  const form = useEndpointForm(accountsContract.changePassword, {
    fields: messages.fields,
    read: (data) => ({ currentPassword: data.get('currentPassword'), newPassword: data.get('newPassword') }),
    onDone: async () => {
      onDone()
      await queryClient.invalidateQueries({ queryKey: [accountsContract.listSessions.path] })
    },
  })
  return (
    <form ref={container} noValidate onSubmit={form.submit}>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} messages={{ wrong_password: () => messages.wrongPassword }} />
      <PasswordField
        name="currentPassword"
        label={messages.fields.currentPassword.label}
        error={form.errors['currentPassword']}
        autoComplete="current-password"
        required
      />
      <PasswordField
        name="newPassword"
        label={messages.fields.newPassword.label}
        error={form.errors['newPassword']}
        autoComplete="new-password"
        rules={rules}
        required
      />
      <div className={styles['actions']}>
        <Button type="submit" busy={form.busy}>
          {messages.submit}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
