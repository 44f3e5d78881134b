import { VisuallyHidden } from '@orga/ui'
import { messages } from '../messages.fr.ts'
import type { Run } from '../model/run-program.ts'
import { cellName, type World } from '../model/world.ts'
import { Flag, Gems, Robot, Wall } from './drawings.tsx'
import styles from './grid.module.css'

type GridProps = { readonly world: World; readonly robot: Run }

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** The world as a table: drawn for the eye, and each cell in words. */
export function GridTable({ world, robot }: GridProps) {
  const been = new Set(robot.steps.map(({ cell }) => cell))
  return (
    <table className={styles['grid']} data-width={world.width}>
      <caption>
        <VisuallyHidden>{messages.grid(robot.facing, cellName(robot))}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{messages.cell.edge}</VisuallyHidden>
          </th>
          {upTo(world.width).map((x) => (
            <th key={x} scope="col">
              {cellName({ x, y: 0 }).charAt(0)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {upTo(world.height).map((y) => (
          <tr key={y}>
            <th scope="row">{y + 1}</th>
            {upTo(world.width).map((x) => (
              <Cell key={x} cell={cellName({ x, y })} world={world} robot={robot} been={been} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = GridProps & { readonly cell: string; readonly been: ReadonlySet<string> }

function Cell({ cell, world, robot, been }: CellProps) {
  const isWall = world.walls.has(cell)
  const isGoal = world.goals.has(cell)
  const isHere = cellName(robot) === cell
  const count = robot.gems.get(cell) ?? 0
  const words = [
    isHere ? messages.robot(robot.facing) : '',
    isWall ? messages.cell.wall : '',
    isGoal ? messages.cell.goal : '',
    count > 0 ? messages.gems(count) : '',
    been.has(cell) && !isHere ? messages.cell.been : '',
  ].filter((one) => one !== '')
  return (
    <td data-been={been.has(cell)}>
      <VisuallyHidden>{words.join(', ') || messages.cell.free}</VisuallyHidden>
      <svg aria-hidden="true" viewBox="0 0 40 40">
        {isWall ? <Wall /> : null}
        {isGoal ? <Flag /> : null}
        {count > 0 ? <Gems count={count} /> : null}
        {isHere ? <Robot facing={robot.facing} /> : null}
        {been.has(cell) && !isHere ? <circle cx="20" cy="20" r="3" className={styles['trail']} /> : null}
      </svg>
    </td>
  )
}
