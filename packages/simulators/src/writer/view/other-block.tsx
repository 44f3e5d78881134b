import { type Block, type Contents, isFresh, type Text } from '../document/blocks.ts'
import { messages } from '../messages.fr.ts'
import { PictureDrawing } from './picture.tsx'
import { type BlockProps, step, useAim } from './text-block.tsx'
import styles from './page.module.css'

type OtherProps = BlockProps & {
  readonly block: Exclude<Block, Text>
  readonly onAlternative: () => void
}

/** An image, a page break or a table of contents: something to press, that the arrows reach too. */
export function OtherBlock({ block, state, writer, position, isActive, onAlternative }: OtherProps) {
  const target = useAim<HTMLButtonElement>({ writer, block })
  const use = (): void => {
    writer.onFocus(block.id)
    if (block.kind === 'image') onAlternative()
    if (block.kind === 'contents') writer.run({ do: 'update' })
  }
  return (
    <button
      ref={target}
      type="button"
      className={styles[block.kind]}
      aria-label={labelOf(block, { state, position })}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => writer.onFocus(block.id)}
      onKeyDown={(event) => step(event, { state, writer, position })}
      onClick={use}
    >
      {block.kind === 'image' ? (
        <>
          <PictureDrawing picture={block.picture} />
          <span>{block.caption}</span>
        </>
      ) : block.kind === 'break' ? (
        <span>{messages.break}</span>
      ) : (
        <ContentsList block={block} isStale={!isFresh(block, state.document.blocks)} />
      )}
    </button>
  )
}

function labelOf(
  block: Exclude<Block, Text>,
  { state, position }: Pick<BlockProps, 'state' | 'position'>,
): string {
  switch (block.kind) {
    case 'image':
      return block.isDecorative
        ? messages.decorativePicture(position)
        : messages.picture(position, block.alternative)
    case 'break':
      return messages.breakBlock(position)
    case 'contents': {
      const told = block.entries
        .map(({ text, page }) => `${text}, ${messages.pageNumber(page)}`)
        .join('\u202f; ')
      return `${messages.contentsBlock(position, isFresh(block, state.document.blocks))}. ${told}`
    }
  }
}

function ContentsList({ block, isStale }: { readonly block: Contents; readonly isStale: boolean }) {
  return (
    <>
      <strong>{messages.contents}</strong>
      {isStale ? <em>{messages.stale}</em> : null}
      {block.entries.map(({ text, level, page }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two titles may be alike
        <span key={index} data-level={level}>
          <span>{text}</span>
          <span>{page}</span>
        </span>
      ))}
    </>
  )
}
