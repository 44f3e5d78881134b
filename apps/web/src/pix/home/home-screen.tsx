import { buttonClass } from '@orga/ui'
import { useMe } from '../../common/session/me.ts'
import { useSettings } from '../../common/settings/settings.ts'
import { Page } from '../../common/page/page.tsx'
import { CampaignCards } from './campaign-cards.tsx'
import { CompetenceAreas } from './competence-areas.tsx'
import { messages } from './messages.fr.ts'

/** The learner's first page: campaigns to do, the profile, and what to train on. */
export function HomeScreen() {
  const me = useMe()
  const brand = useSettings()?.brand
  const toOrga =
    me?.space === 'person' && brand ? (
      <a href="/orga" className={buttonClass('secondary')}>
        {messages.orga(brand.orgaName)}
      </a>
    ) : null
  return (
    <Page title={me ? messages.hello(me.firstName) : '…'} width="wide" action={toOrga}>
      <CampaignCards />
      <CompetenceAreas />
    </Page>
  )
}
