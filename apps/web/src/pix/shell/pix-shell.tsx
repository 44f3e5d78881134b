import { Announcer, buttonClass, SkipLink } from '@orga/ui'
import { Link, Outlet } from '@tanstack/react-router'
import { useMe } from '../../common/session/me.ts'
import { useOwnLocale } from '../../common/session/use-own-locale.ts'
import { Brand } from '../../common/shell/brand.tsx'
import { DemoBar } from '../../common/shell/demo-bar.tsx'
import { Footer } from '../../common/shell/footer.tsx'
import * as en from '../../common/shell/messages.en.ts'
import * as fr from '../../common/shell/messages.fr.ts'
import { OfflineBanner } from '../../common/shell/offline-banner.tsx'
import { SignOutButton } from '../../common/shell/sign-out-button.tsx'
import { SpaceTexts } from '../../common/texts/space-texts.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import styles from './pix-shell.module.css'

/** What surrounds every page of the learner’s space: one column, the name of the person, the way out. */
export function PixShell() {
  useOwnLocale()
  return (
    <SpaceTexts>
      <div className={styles['shell']}>
        <SkipLink />
        <DemoBar />
        <PixHeader />
        <OfflineBanner />
        <main id="main" tabIndex={-1} className={styles['main']}>
          <Outlet />
        </main>
        <Footer space="pix" />
        <Announcer />
      </div>
    </SpaceTexts>
  )
}

function PixHeader() {
  const me = useMe()
  const { messages } = useMessages({ fr, en })
  return (
    <header className={styles['header']}>
      <Brand space="pix" href="/" />
      <nav aria-label={messages.account} className={styles['account']}>
        {me ? (
          <>
            <Link to="/mon-compte">{`${me.firstName} ${me.lastName}`}</Link>
            <SignOutButton />
          </>
        ) : null}
        {me === null ? (
          <Link to="/connexion" className={buttonClass('secondary', 'dense')}>
            {messages.signIn}
          </Link>
        ) : null}
      </nav>
    </header>
  )
}
