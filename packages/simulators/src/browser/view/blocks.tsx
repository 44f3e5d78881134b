import { Button } from '@orga/ui'
import { messages } from '../messages.fr.ts'
import type { BrowserState } from '../model/state.ts'
import type { Block, PageData } from '../settings.ts'
import { FormPart } from './form-part.tsx'
import { Icon } from './icons.tsx'
import styles from './page.module.css'
import { LinkList, Text } from './text.tsx'
import type { Browser } from './use-browser.ts'

type PartProps = {
  readonly state: BrowserState
  readonly browser: Browser
  readonly onNear: (url: string) => void
}

/** A page’s content, from the top. */
export function Blocks({ page, ...rest }: PartProps & { readonly page: PageData }) {
  return page.content.map((block, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the content of a page never changes
    <BlockPart key={index} block={block} {...rest} />
  ))
}

function BlockPart({ block, ...rest }: PartProps & { readonly block: Block }) {
  const { state, browser, onNear } = rest
  if (typeof block === 'string')
    return (
      <p>
        <Text text={block} browser={browser} onNear={onNear} />
      </p>
    )
  if ('heading' in block) return <h4>{block.heading}</h4>
  if ('list' in block) return <LinkList texts={block.list} browser={browser} onNear={onNear} />
  if ('table' in block) return <TablePart rows={block.table} browser={browser} onNear={onNear} />
  if ('picture' in block)
    return (
      <p className={styles['picture']}>
        <Icon name="picture" />
        {messages.picture(block.picture)}
      </p>
    )
  if ('ad' in block)
    return (
      <aside aria-label={messages.ad} className={styles['ad']}>
        <p>{messages.ad}</p>
        <p>
          <Text text={block.ad} browser={browser} onNear={onNear} />
        </p>
      </aside>
    )
  if ('download' in block)
    return (
      <p>
        <Button look="secondary" onClick={() => browser.run({ do: 'download', file: block.download })}>
          {messages.download(block.download, block.size)}
        </Button>
      </p>
    )
  return <FormPart form={block} state={state} browser={browser} />
}

type TableProps = {
  readonly rows: readonly (readonly string[])[]
  readonly browser: Browser
  readonly onNear: (url: string) => void
}

function TablePart({ rows: all, browser, onNear }: TableProps) {
  const head = all[0] ?? []
  const rows = all.slice(1)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, by the keys too
    <div className={styles['table']} role="group" aria-label={head.join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns never change
                <td key={index}>
                  <Text text={cell} browser={browser} onNear={onNear} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
