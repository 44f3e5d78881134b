import { accountsContract } from '@orga/contract'
import { Button, CheckboxField, PasswordField, TextField } from '@orga/ui'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { NameFields } from '../../common/forms/name-fields.tsx'
import { usePasswordRules } from '../../common/forms/password-rules.ts'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { Page } from '../../common/page/page.tsx'
import { AlreadySignedIn } from '../../common/session/already-signed-in.tsx'
import { useMe } from '../../common/session/me.ts'
import { safeReturn } from '../../common/session/return-to.ts'
import { useSettings } from '../../common/settings/settings.ts'
import { useLocale } from '../../common/texts/locale.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Told to the next page without standing in its address. */
    email?: string
  }
}

/** Step 1 of the journey: a personal account. */
export function SignUpScreen() {
  const { retour } = useSearch({ from: '/inscription' })
  const me = useMe()
  const { messages } = useMessages({ fr, en })
  const or = (
    <>
      {messages.or}{' '}
      <Link to="/connexion" search={retour ? { retour } : {}}>
        {messages.signIn}
      </Link>
    </>
  )
  return (
    <Page title={messages.title} {...(me ? {} : { lead: or })} bilingual>
      {me ? (
        <AlreadySignedIn person={me} returnTo={safeReturn(retour)} />
      ) : (
        <SignUpForm returnTo={retour ?? null} />
      )}
    </Page>
  )
}

function SignUpForm({ returnTo }: { readonly returnTo: string | null }) {
  const { messages } = useMessages({ fr, en })
  const locale = useLocale()
  const navigate = useNavigate()
  const rules = usePasswordRules()
  const form = useEndpointForm(accountsContract.signUp, {
    fields: messages.fields,
    read: (data) => ({
      firstName: data.get('firstName'),
      lastName: data.get('lastName'),
      email: data.get('email'),
      password: data.get('password'),
      termsAccepted: data.has('termsAccepted'),
      locale,
      returnTo,
    }),
    onDone: (_output, { email }) =>
      navigate({
        to: '/inscription/envoyee',
        state: { email },
        search: returnTo ? { retour: returnTo } : {},
      }),
  })
  const { fields } = messages
  return (
    <form noValidate onSubmit={form.submit}>
      <p>{messages.compulsory}</p>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} />
      <NameFields fields={fields} errors={form.errors} />
      <TextField
        name="email"
        type="email"
        label={fields.email.label}
        hint={messages.emailHint}
        error={form.errors['email']}
        autoComplete="email"
        required
      />
      <PasswordField
        name="password"
        label={fields.password.label}
        error={form.errors['password']}
        autoComplete="new-password"
        rules={rules}
        required
      />
      <CheckboxField
        name="termsAccepted"
        label={<TermsLabel />}
        error={form.errors['termsAccepted']}
        required
      />
      <Button type="submit" busy={form.busy}>
        {messages.submit}
      </Button>
    </form>
  )
}

function TermsLabel() {
  const { messages } = useMessages({ fr, en })
  const brand = useSettings()?.brand.name ?? ''
  return (
    <>
      {messages.terms.before}
      <a href="/cgu/pix" target="_blank">
        {messages.terms.link(brand)}
        <span className="visually-hidden">{messages.terms.newTab}</span>
      </a>
    </>
  )
}
