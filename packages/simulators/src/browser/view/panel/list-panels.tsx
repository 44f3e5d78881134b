import { Button } from '@orga/ui'
import { messages } from '../../messages.fr.ts'
import type { PanelProps } from './panel.tsx'
import styles from './panel.module.css'
import { Rows } from './rows.tsx'

type RowProps = {
  readonly title: string
  readonly detail: string
  readonly onOpen: () => void
}

function OpenRow({ title, detail, onOpen }: RowProps) {
  return (
    <>
      <button type="button" className={styles['open']} onClick={onOpen}>
        {title}
      </button>
      <small>{detail}</small>
    </>
  )
}

export function BookmarkPanel({ state, browser }: PanelProps) {
  return (
    <Rows
      rows={state.bookmarks}
      keyOf={({ url }) => url}
      none={messages.noBookmarks}
      removeName={({ title }) => messages.removeBookmark(title)}
      onRemove={({ url }) => browser.run({ do: 'removeBookmark', url })}
    >
      {({ title, url }) => (
        <OpenRow title={title} detail={url} onOpen={() => browser.run({ do: 'go', address: url })} />
      )}
    </Rows>
  )
}

export function HistoryPanel({ state, browser }: PanelProps) {
  return (
    <>
      <Rows
        rows={state.history}
        keyOf={({ url, when }) => `${url} ${when}`}
        none={messages.noHistory}
        removeName={({ title, when }) => messages.forget(title, when)}
        onRemove={({ url }) => browser.run({ do: 'forgetVisit', url })}
      >
        {({ title, url, when }) => (
          <OpenRow
            title={title}
            detail={`${when} · ${url}`}
            onOpen={() => browser.run({ do: 'go', address: url })}
          />
        )}
      </Rows>
      {state.history.length > 0 ? (
        <Button look="secondary" onClick={() => browser.run({ do: 'clearHistory' })}>
          {messages.clearHistory}
        </Button>
      ) : null}
    </>
  )
}

export function DownloadPanel({ state, browser }: PanelProps) {
  return (
    <Rows
      rows={state.downloads}
      keyOf={(file) => file}
      none={messages.noDownloads}
      removeName={(file) => messages.deleteDownload(file)}
      onRemove={(file) => browser.run({ do: 'deleteDownload', file })}
    >
      {(file) => <span>{file}</span>}
    </Rows>
  )
}
