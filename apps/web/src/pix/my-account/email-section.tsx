import { accountsContract } from '@orga/contract'
import { Button, Notice, PasswordField, TextField } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { useFocusBack, useFocusFirst } from '../../common/forms/focus-moves.ts'
import { meQuery } from '../../common/session/me.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import { AccountSection } from './account-section.tsx'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './my-account.module.css'

type Step = { readonly name: 'rest' | 'ask' } | { readonly name: 'code' | 'done'; readonly email: string }

/** Another address is taken up once its owner has typed the code sent to it. */
export function EmailSection({ email }: { readonly email: string }) {
  const { email: messages } = useMessages({ fr, en }).messages
  const [step, setStep] = useState<Step>({ name: 'rest' })
  const closed = step.name === 'rest' || step.name === 'done'
  const opener = useFocusBack<HTMLDivElement>(!closed)
  return (
    <AccountSection title={messages.title}>
      <p>{email}</p>
      {step.name === 'done' ? (
        <Notice kind="success" live>
          <p>{messages.done(step.email)}</p>
        </Notice>
      ) : null}
      {step.name === 'ask' ? <AskForm onStep={setStep} /> : null}
      {step.name === 'code' ? <CodeForm email={step.email} onStep={setStep} /> : null}
      <div ref={opener}>
        {closed ? (
          <Button look="secondary" onClick={() => setStep({ name: 'ask' })}>
            {messages.change}
          </Button>
        ) : null}
      </div>
    </AccountSection>
  )
}

type StepProps = { readonly onStep: (step: Step) => void }

function AskForm({ onStep }: StepProps) {
  const { email: messages, cancel } = useMessages({ fr, en }).messages
  const container = useFocusFirst<HTMLFormElement>()
  const form = useEndpointForm(accountsContract.requestEmailChange, {
    fields: messages.fields,
    read: (data) => ({ email: data.get('email'), password: data.get('password') }),
    onDone: (_output, { email }) => onStep({ name: 'code', email }),
  })
  return (
    <form ref={container} noValidate onSubmit={form.submit}>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} messages={{ wrong_password: () => messages.wrongPassword }} />
      <TextField
        name="email"
        type="email"
        label={messages.fields.email.label}
        hint={messages.askHint}
        error={form.errors['email']}
        autoComplete="email"
        required
      />
      <PasswordField
        name="password"
        label={messages.fields.password.label}
        error={form.errors['password']}
        autoComplete="current-password"
        required
      />
      <div className={styles['actions']}>
        <Button type="submit" busy={form.busy}>
          {messages.ask}
        </Button>
        <Button look="quiet" onClick={() => onStep({ name: 'rest' })}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}

function CodeForm({ email, onStep }: StepProps & { readonly email: string }) {
  const { email: messages, cancel } = useMessages({ fr, en }).messages
  const queryClient = useQueryClient()
  const container = useFocusFirst<HTMLFormElement>()
  const form = useEndpointForm(accountsContract.confirmEmailChange, {
    fields: messages.codeFields,
    read: (data) => ({ code: data.get('code') }),
    onDone: async (output) => {
      onStep({ name: 'done', email: output.email })
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey })
    },
  })
  return (
    <form ref={container} noValidate onSubmit={form.submit}>
      <Notice live>
        <p>{messages.sent(email)}</p>
      </Notice>
      <FormErrors form={form} />
      <ProblemNotice
        error={form.error}
        messages={{ code_wrong: () => messages.codeWrong, code_expired: () => messages.codeExpired }}
      />
      <TextField
        name="code"
        label={messages.codeFields.code.label}
        error={form.errors['code']}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <div className={styles['actions']}>
        <Button type="submit" busy={form.busy}>
          {messages.confirm}
        </Button>
        <Button look="quiet" onClick={() => onStep({ name: 'ask' })}>
          {messages.otherAddress}
        </Button>
        <Button look="quiet" onClick={() => onStep({ name: 'rest' })}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
