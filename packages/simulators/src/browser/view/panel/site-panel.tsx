import { Button } from '@orga/ui'
import { messages } from '../../messages.fr.ts'
import { hostOf, parametersOf, partsOf } from '../../model/address.ts'
import { type BrowserState, frontTab, permissionAt, type Shown, shownNow, siteAt } from '../../model/state.ts'
import type { Browser } from '../use-browser.ts'
import { cookieLine } from './cookie-panel.tsx'
import type { PanelProps } from './panel.tsx'
import styles from './panel.module.css'

/** Whose site it is, as far as the browser knows: address, certificate, cookies, permissions. */
export function SitePanel({ state, browser }: PanelProps) {
  const shown = shownNow(state)
  if (shown.kind === 'new') return <p>{messages.noSite}</p>
  return (
    <>
      <AddressParts url={shown.url} />
      <Certificate state={state} shown={shown} />
      <SiteCookies state={state} browser={browser} shown={shown} />
      <SitePermission state={state} browser={browser} shown={shown} />
    </>
  )
}

type Line = readonly [name: string, value: string]

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <>
      <h4>{title}</h4>
      <dl className={styles['lines']}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function AddressParts({ url }: { readonly url: string }) {
  const { parts } = messages
  const { secure, host, path } = partsOf(url)
  const parameters = parametersOf(url)
  return (
    <Lines
      title={parts.title}
      lines={[
        [parts.scheme, secure ? parts.encrypted : parts.clear],
        [parts.host, host],
        [parts.path, path === '' ? parts.none : path],
        [parts.query, parameters.length === 0 ? parts.none : parameters.join(', ')],
      ]}
    />
  )
}

type PartProps = { readonly state: BrowserState; readonly shown: Shown }

function Certificate({ state, shown: { kind, url } }: PartProps) {
  const words = messages.certificate
  if (!partsOf(url).secure || kind === 'unknown')
    return (
      <>
        <h4>{words.title}</h4>
        <p>{words.none}</p>
      </>
    )
  const given = siteAt(state.settings, url)?.certificate
  const lines: readonly Line[] = [
    [words.for, given?.for ?? hostOf(url)],
    [words.owner, given?.owner ? given.owner : words.noOwner],
    [words.issuer, given?.issuer ?? 'Autorité Boréale'],
    [words.until, given?.until ?? '31/12/2027'],
  ]
  return (
    <>
      <Lines title={words.title} lines={lines} />
      {given?.problem ? <p className={styles['bad']}>{messages.warnings[given.problem]}</p> : null}
    </>
  )
}

type UseProps = PartProps & { readonly browser: Browser }

function SiteCookies({ state, browser, shown }: UseProps) {
  const { isPrivate } = frontTab(state)
  const site = siteAt(state.settings, shown.url)
  const cookies = state.cookies.filter((one) => one.site === hostOf(shown.url) && one.isPrivate === isPrivate)
  return (
    <>
      <h4>{messages.siteCookies}</h4>
      {cookies.length === 0 ? (
        <p>{messages.noCookies}</p>
      ) : (
        <ul className={styles['plain']}>
          {cookies.map((cookie) => (
            <li key={cookie.name}>{cookieLine(cookie)}</li>
          ))}
        </ul>
      )}
      {shown.kind === 'page' && site && site.banner !== '' ? (
        <Button look="secondary" onClick={() => browser.run({ do: 'panel', name: 'customise' })}>
          {messages.changeCookies}
        </Button>
      ) : null}
    </>
  )
}

function SitePermission({ state, browser, shown }: UseProps) {
  const permission = shown.kind === 'page' ? siteAt(state.settings, shown.url)?.asks : undefined
  if (permission === undefined) return null
  const given = permissionAt(state, shown.url, permission)
  return (
    <>
      <h4>{messages.permission}</h4>
      <p>{messages.asked(hostOf(shown.url), permission)}</p>
      <div className={styles['pair']}>
        {[true, false].map((allowed) => (
          <button
            key={String(allowed)}
            type="button"
            aria-pressed={given?.allowed === allowed}
            onClick={() => browser.run({ do: 'allow', permission, allowed })}
          >
            {allowed ? messages.allowed : messages.blocked}
          </button>
        ))}
      </div>
    </>
  )
}
