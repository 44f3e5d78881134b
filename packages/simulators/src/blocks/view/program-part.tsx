import { useId } from 'react'
import { messages } from '../messages.fr.ts'
import { countBlocks } from '../model/line.ts'
import type { BlocksState } from '../model/state.ts'
import { type Node, toTree } from '../model/tree.ts'
import { BlockTools } from './block-tools.tsx'
import { familyOf } from './family.ts'
import { type Blocks, wordsOf } from './use-blocks.ts'
import styles from './program.module.css'

type Shared = {
  readonly state: BlocksState
  /** The line that the robot did last. */
  readonly now: string
  readonly blocks: Blocks
}

/** The program as a list in lists; the line that is chosen has its tools, and the next block comes after it. */
export function ProgramPart({ state, now, blocks }: Shared) {
  const title = useId()
  const { lines, settings, cursor } = state
  const count = countBlocks(lines)
  const isOver = settings.most !== undefined && count > settings.most
  return (
    <div role="group" aria-labelledby={title} className={styles['part']}>
      <div className={styles['head']}>
        <h2 id={title}>{messages.program}</h2>
        <p data-over={isOver}>{messages.count(count, settings.most)}</p>
      </div>
      <div className={styles['program']}>
        <LineButton id="" family="start" state={state} now={now} blocks={blocks} />
        {cursor === '' ? <Caret /> : null}
        <NodeList nodes={toTree(lines)} state={state} now={now} blocks={blocks} />
      </div>
    </div>
  )
}

const Caret = () => <p className={styles['caret']}>{messages.addHere}</p>

function NodeList({ nodes, ...shared }: Shared & { readonly nodes: readonly Node[] }) {
  if (nodes.length === 0) return null
  return (
    <ol className={styles['nodes']}>
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeLines node={node} {...shared} />
        </li>
      ))}
    </ol>
  )
}

function NodeLines({ node, ...shared }: Shared & { readonly node: Node }) {
  const { id, block, body, other } = node
  const { state, blocks } = shared
  const family = familyOf(block.kind)
  const isHolder = family === 'loop' || family === 'choice'
  const isChosen = (line: string): boolean => state.cursor === line
  return (
    <>
      <LineButton id={id} family={family} {...shared} />
      {isChosen(id) ? <BlockTools key={id} id={id} block={block} state={state} blocks={blocks} /> : null}
      {isHolder || isChosen(id) ? (
        <div className={isHolder ? styles['body'] : undefined} data-family={family}>
          {isChosen(id) ? <Caret /> : null}
          <NodeList nodes={body} {...shared} />
        </div>
      ) : null}
      {block.kind === 'ifElse' ? (
        <>
          <LineButton id={`${id} else`} family={family} {...shared} />
          <div className={styles['body']} data-family={family}>
            {isChosen(`${id} else`) ? <Caret /> : null}
            <NodeList nodes={other} {...shared} />
          </div>
        </>
      ) : null}
      {isHolder ? <LineButton id={`${id} end`} family={family} {...shared} /> : null}
      {isChosen(`${id} end`) ? <Caret /> : null}
    </>
  )
}

type LineProps = Shared & { readonly id: string; readonly family: string }

/** Chooses where the next block comes. */
function LineButton({ id, family, state, now, blocks }: LineProps) {
  const { lines, cursor } = state
  const number = lines.findIndex((line) => line.id === id) + 1
  return (
    <button
      type="button"
      className={styles['line']}
      data-family={family}
      data-part={lines[number - 1]?.part}
      data-now={id !== '' && now === id}
      aria-current={cursor === id ? 'true' : undefined}
      onClick={() => blocks.run({ do: 'place', after: id })}
    >
      {number > 0 ? <span className={styles['number']}>{number}.</span> : null} {wordsOf(lines, id)}
    </button>
  )
}
