import { accountsContract, linksContract } from '@orga/contract'
import { buttonClass, Notice } from '@orga/ui'
import { Link, useSearch } from '@tanstack/react-router'
import { Page } from '../../common/page/page.tsx'
import { useSettings } from '../../common/settings/settings.ts'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

/** What the portal’s log-in ends in when it fails: written for a pupil, with a word for staff. */
export function PortalErrorScreen() {
  const { code } = useSearch({ from: '/portail-erreur' })
  const { messages } = useMessages({ fr, en })
  const settings = useSettings()
  const known = linksContract.portalErrorCodes.find((one) => one === code) ?? 'refused'
  return (
    <Page title={messages.title} bilingual>
      <Notice kind="warning">
        <p>{messages.reasons[known]}</p>
      </Notice>
      <p>
        {settings?.portal && known !== 'unavailable' ? (
          <a href={accountsContract.portalSignInPath(null)} className={buttonClass('primary')}>
            {messages.again}
          </a>
        ) : null}{' '}
        <Link to="/connexion" className={buttonClass('quiet')}>
          {messages.otherWay}
        </Link>
      </p>
      {settings ? (
        <>
          <h2>{messages.staff}</h2>
          <p>{messages.staffText(settings.helpEmail)}</p>
        </>
      ) : null}
    </Page>
  )
}
