import { accountsContract } from '@orga/contract'
import { Button, buttonClass, Notice, PasswordField, TextField } from '@orga/ui'
import { Link, useSearch } from '@tanstack/react-router'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { Page } from '../../common/page/page.tsx'
import { AlreadySignedIn } from '../../common/session/already-signed-in.tsx'
import { useMe } from '../../common/session/me.ts'
import { safeReturn } from '../../common/session/return-to.ts'
import { useSettings } from '../../common/settings/settings.ts'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import { SignInProblem } from './sign-in-problem.tsx'
import styles from './sign-in-screen.module.css'

/** By e-mail or user name; pupils of a portal are shown their own way. */
export function SignInScreen() {
  const { retour, raison } = useSearch({ from: '/connexion' })
  const me = useMe()
  const { messages } = useMessages({ fr, en })
  const returnTo = safeReturn(retour)
  const or = (
    <>
      {messages.or}{' '}
      <Link to="/inscription" search={retour ? { retour } : {}}>
        {messages.signUp}
      </Link>
    </>
  )
  return (
    <Page title={messages.title} {...(me ? {} : { lead: or })} bilingual>
      {me ? (
        <AlreadySignedIn person={me} returnTo={returnTo} />
      ) : (
        <>
          {raison === 'expiree' ? (
            <Notice title={messages.expired.title}>
              <p>{messages.expired.text}</p>
            </Notice>
          ) : null}
          {raison === undefined && retour ? (
            <Notice>
              <p>{messages.needed}</p>
            </Notice>
          ) : null}
          <SignInForm returnTo={returnTo} />
          <PortalWay returnTo={retour ? returnTo : null} />
        </>
      )}
    </Page>
  )
}

function SignInForm({ returnTo }: { readonly returnTo: string }) {
  const { messages } = useMessages({ fr, en })
  const form = useEndpointForm(accountsContract.signIn, {
    fields: messages.fields,
    read: (data) => ({ identifier: data.get('identifier'), password: data.get('password'), returnTo }),
    // A whole new page: nothing of whoever used this browser before stays in memory.
    onDone: () => location.assign(returnTo),
  })
  const { fields } = messages
  return (
    <form noValidate onSubmit={form.submit} className={styles['form']}>
      <p>{messages.compulsory}</p>
      <FormErrors form={form} />
      {form.error ? <SignInProblem problem={form.error} /> : null}
      <TextField
        name="identifier"
        label={fields.identifier.label}
        hint={messages.identifierHint}
        error={form.errors['identifier']}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <PasswordField
        name="password"
        label={fields.password.label}
        error={form.errors['password']}
        autoComplete="current-password"
        required
      />
      <div className={styles['actions']}>
        <Button type="submit" busy={form.busy || form.output !== undefined}>
          {messages.submit}
        </Button>
        <Link to="/mot-de-passe-oublie">{messages.forgotten}</Link>
      </div>
    </form>
  )
}

function PortalWay({ returnTo }: { readonly returnTo: string | null }) {
  const { messages } = useMessages({ fr, en })
  if (!useSettings()?.portal) return null
  return (
    <section className={styles['portal']} aria-labelledby="portal-way">
      <h2 id="portal-way">{messages.portal.title}</h2>
      <p>{messages.portal.text}</p>
      <a href={accountsContract.portalSignInPath(returnTo)} className={buttonClass('secondary')}>
        {messages.portal.link}
      </a>
    </section>
  )
}
