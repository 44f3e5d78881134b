import { type Link, readText } from '../model/content.ts'
import styles from './page.module.css'
import type { Browser } from './use-browser.ts'

type TextProps = {
  readonly browser: Browser
  readonly onNear: (url: string) => void
}

/** A link of the simulated web: it leads nowhere else. */
export function PageLink({ browser, onNear, link }: TextProps & { readonly link: Link }) {
  return (
    <button
      type="button"
      // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it is read as what it shows
      role="link"
      className={styles['link']}
      onMouseEnter={() => onNear(link.url)}
      onMouseLeave={() => onNear('')}
      onFocus={() => onNear(link.url)}
      onBlur={() => onNear('')}
      onClick={() => browser.run({ do: 'follow', link: link.text, inTab: false })}
    >
      {link.text}
    </button>
  )
}

export function Text({ text, ...rest }: TextProps & { readonly text: string }) {
  return readText(text).map((piece, index) =>
    piece.url === '' ? (
      piece.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the text of a page never changes
      <PageLink key={index} link={piece} {...rest} />
    ),
  )
}

export function LinkList({ texts, ...rest }: TextProps & { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <Text text={text} {...rest} />
        </li>
      ))}
    </ul>
  )
}
