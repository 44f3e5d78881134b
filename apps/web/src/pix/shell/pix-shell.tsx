import { organizationsContract } from '@orga/contract'
import { Announcer, SkipLink } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { ReadingButton } from '../../common/reading/reading-button.tsx'
import { ReadingTools } from '../../common/reading/reading-tools.tsx'
import { useMe } from '../../common/session/me.ts'
import { usePersonWatch } from '../../common/session/use-person-watch.ts'
import { useOwnLocale } from '../../common/session/use-own-locale.ts'
import { useSettings } from '../../common/settings/settings.ts'
import { AccountNav } from '../../common/shell/account-nav.tsx'
import { Brand } from '../../common/shell/brand.tsx'
import { DemoBar } from '../../common/shell/demo-bar.tsx'
import { Footer } from '../../common/shell/footer.tsx'
import { OfflineBanner } from '../../common/shell/offline-banner.tsx'
import { SpaceTexts } from '../../common/texts/space-texts.tsx'
import styles from './pix-shell.module.css'

/** What surrounds every page of the learner’s space: one column, the name of the person, the way out. */
export function PixShell() {
  useOwnLocale()
  usePersonWatch()
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
        <ReadingTools />
      </div>
    </SpaceTexts>
  )
}

function PixHeader() {
  return (
    <header className={styles['header']}>
      <Brand space="pix" href="/" />
      <ReadingButton />
      <AccountNav other={useSchoolSpace()} />
    </header>
  )
}

/** The way to the schools’ space, for members of a school only. */
function useSchoolSpace() {
  const me = useMe()
  const label = useSettings()?.brand.orgaName
  const { data } = useQuery({
    ...endpointQuery(organizationsContract.listMyOrganizations, {}),
    enabled: me?.space === 'person',
    staleTime: 300_000,
  })
  return label && data && data.organizations.length > 0 ? { href: '/orga', label } : undefined
}
