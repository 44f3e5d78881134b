import { Skeleton } from '@orga/ui'
import { Page } from '../../common/page/page.tsx'
import { useMe } from '../../common/session/me.ts'
import { useMessages } from '../../common/texts/use-messages.ts'
import { EmailSection } from './email-section.tsx'
import { LanguageSection } from './language-section.tsx'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import { NamesSection } from './names-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** Everything about one's way in, for staff, citizens and pupils alike; only what can be changed is offered. */
export function MyAccountScreen() {
  const me = useMe()
  const { messages } = useMessages({ fr, en })
  const hasPassword = me?.loginMethods.some((method) => method !== 'portal') ?? false
  return (
    <Page title={messages.title} bilingual>
      {me ? (
        <>
          <NamesSection person={me} />
          {me.email !== null && hasPassword ? <EmailSection email={me.email} /> : null}
          {hasPassword ? <PasswordSection /> : null}
          <LanguageSection />
          <SessionsSection space={me.space} />
        </>
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}
