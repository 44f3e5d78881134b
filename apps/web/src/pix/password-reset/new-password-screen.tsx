import { accountsContract } from '@orga/contract'
import { Button, buttonClass, Notice, PasswordField } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { codeOf } from '../../common/client/problem-error.ts'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { usePasswordRules } from '../../common/forms/password-rules.ts'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { useLinkToken } from '../../common/page/link-token.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

/** Where the letter’s link leads: another password, then in. */
export function NewPasswordScreen() {
  const token = useLinkToken()
  const { choose } = useMessages({ fr, en }).messages
  const rules = usePasswordRules()
  const form = useEndpointForm(accountsContract.resetPassword, {
    fields: choose.fields,
    read: (data) => ({ token, password: data.get('password') }),
    onDone: () => location.assign('/'),
  })
  const code = form.error ? codeOf(accountsContract.resetPassword, form.error) : undefined
  if (token === '' || code === 'link_invalid' || code === 'link_expired')
    return <UselessLink expired={code === 'link_expired'} />
  return (
    <Page title={choose.title} lead={choose.lead} bilingual>
      <form noValidate onSubmit={form.submit}>
        <FormErrors form={form} />
        <ProblemNotice error={form.error} />
        <PasswordField
          name="password"
          label={choose.fields.password.label}
          error={form.errors['password']}
          autoComplete="new-password"
          rules={rules}
          required
        />
        <Button type="submit" busy={form.busy || form.output !== undefined}>
          {choose.submit}
        </Button>
      </form>
    </Page>
  )
}

function UselessLink({ expired }: { readonly expired: boolean }) {
  const { choose } = useMessages({ fr, en }).messages
  return (
    <Page title={choose.failed} bilingual>
      <Notice kind="warning" live>
        <p>{expired ? choose.expired : choose.invalid}</p>
      </Notice>
      <Link to="/mot-de-passe-oublie" className={buttonClass('primary')}>
        {choose.again}
      </Link>
    </Page>
  )
}
