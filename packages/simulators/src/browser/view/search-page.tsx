import { Button } from '@orga/ui'
import { type KeyboardEvent, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { partsOf } from '../model/address.ts'
import { queryOf, type Result, searchWeb } from '../model/search-web.ts'
import type { BrowserState, Shown } from '../model/state.ts'
import styles from './page.module.css'
import { PageLink } from './text.tsx'
import type { Browser } from './use-browser.ts'

type SearchProps = {
  readonly state: BrowserState
  readonly browser: Browser
  readonly shown: Shown
  readonly onNear: (url: string) => void
}

/** The engine’s page, with its results where something was searched. */
export function SearchPage({ state, browser, shown, onNear }: SearchProps) {
  const query = queryOf(shown.url)
  const [words, setWords] = useState(query)
  const results = query === '' ? [] : searchWeb(state.settings, query)
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    browser.run({ do: 'search', words })
  }
  return (
    <>
      <div role="search" className={styles['search']}>
        <input
          type="text"
          inputMode="search"
          enterKeyHint="search"
          aria-label={messages.searchFor}
          value={words}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={press}
        />
        <Button onClick={() => browser.run({ do: 'search', words })}>{messages.search}</Button>
      </div>
      {query === '' ? null : (
        <>
          <p className={styles['count']}>{messages.results(results.length, query)}</p>
          <ol className={styles['results']}>
            {results.map((result) => (
              <ResultPart key={result.url + result.title} result={result} browser={browser} onNear={onNear} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

type ResultProps = {
  readonly result: Result
  readonly browser: Browser
  readonly onNear: (url: string) => void
}

function ResultPart({ result, browser, onNear }: ResultProps) {
  const { host, path } = partsOf(result.url)
  return (
    <li>
      {result.sponsored ? <p className={styles['sponsored']}>{messages.sponsored}</p> : null}
      <p className={styles['where']}>
        {host}
        {path.replaceAll('/', ' › ')}
      </p>
      <PageLink link={{ text: result.title, url: result.url }} browser={browser} onNear={onNear} />
      <p>
        {result.date === '' ? null : <span>{result.date} · </span>}
        {result.text}
      </p>
    </li>
  )
}
