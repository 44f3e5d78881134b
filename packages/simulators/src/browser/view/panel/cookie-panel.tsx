import { Button } from '@orga/ui'
import { messages } from '../../messages.fr.ts'
import type { Cookie } from '../../model/state.ts'
import type { PanelProps } from './panel.tsx'
import { Rows } from './rows.tsx'

/** What a cookie is for, who reads it and for how long. */
export function cookieLine({ name, purpose, lasts, from }: Cookie): string {
  return [
    name,
    messages.purposeOf[purpose],
    messages.lasts(lasts),
    ...(from === undefined ? [] : [messages.reader(from)]),
  ].join(', ')
}

/** All cookies, by the site that set them. */
export function CookiePanel({ state, browser }: PanelProps) {
  const sites = [...Map.groupBy(state.cookies, ({ site }) => site)]
  return (
    <>
      <Rows
        rows={sites}
        keyOf={([site]) => site}
        none={messages.noCookies}
        removeName={([site]) => messages.deleteCookiesOf(site)}
        onRemove={([site]) => browser.run({ do: 'deleteCookies', site })}
      >
        {([site, cookies]) => (
          <>
            <span>{site}</span>
            {cookies.map((cookie) => (
              <small key={`${cookie.name} ${cookie.isPrivate}`}>{cookieLine(cookie)}</small>
            ))}
          </>
        )}
      </Rows>
      {sites.length > 0 ? (
        <Button look="secondary" onClick={() => browser.run({ do: 'clearCookies' })}>
          {messages.clearCookies}
        </Button>
      ) : null}
    </>
  )
}
