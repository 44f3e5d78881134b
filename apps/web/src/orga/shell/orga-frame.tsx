import { Announcer, SkipLink } from '@orga/ui'
import { Outlet } from '@tanstack/react-router'
import { useMe } from '../../common/session/me.ts'
import { ReadingTools } from '../../common/reading/reading-tools.tsx'
import { usePersonWatch } from '../../common/session/use-person-watch.ts'
import { AccountNav } from '../../common/shell/account-nav.tsx'
import { Brand } from '../../common/shell/brand.tsx'
import { DemoBar } from '../../common/shell/demo-bar.tsx'
import { Footer } from '../../common/shell/footer.tsx'
import { OfflineBanner } from '../../common/shell/offline-banner.tsx'
import { OrganizationSwitcher } from './organization-switcher.tsx'
import styles from './orga-shell.module.css'

/** What surrounds every page of the schools’ space. */
export function OrgaFrame() {
  const me = useMe()
  usePersonWatch()
  return (
    <div className={styles['frame']}>
      <SkipLink />
      <DemoBar />
      <header className={styles['header']}>
        <Brand space="orga" href="/orga" />
        {me ? <OrganizationSwitcher /> : null}
        <AccountNav other={me ? { href: '/', label: 'Mon espace' } : undefined} />
      </header>
      <OfflineBanner />
      <Outlet />
      <Footer space="orga" />
      <Announcer />
      <ReadingTools />
    </div>
  )
}
