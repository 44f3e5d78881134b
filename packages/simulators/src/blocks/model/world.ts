/** To the right, down, to the left, up: one more is a quarter turn to the right. */
export const facings = ['right', 'down', 'left', 'up'] as const
export type Facing = (typeof facings)[number]

export type Place = { readonly x: number; readonly y: number }

export type World = {
  readonly width: number
  readonly height: number
  readonly start: Place & { readonly facing: Facing }
  /** By the name of the cell. */
  readonly walls: ReadonlySet<string>
  readonly goals: ReadonlySet<string>
  readonly gems: ReadonlyMap<string, number>
}

const robots: Readonly<Record<string, Facing>> = { '>': 'right', v: 'down', '<': 'left', '^': 'up' }
const widest = 9

/** `C2`: the column by its letter, the row from the top. */
export const cellName = ({ x, y }: Place): string => `${'ABCDEFGHI'.charAt(x)}${y + 1}`

/** A map of signs: `_` free, `#` wall, `*` gem (`2` to `9`: several), `F` flag, `> v < ^` the robot. Or what is wrong with it. */
export function readWorld(map: readonly string[]): World | string {
  const width = map[0]?.length ?? 0
  if (map.some((row) => row.length !== width)) return 'les lignes de la carte n’ont pas la même longueur.'
  if (width > widest) return 'une carte a 9 colonnes au plus.'
  const cells = map.flatMap((row, y) => [...row].map((sign, x) => ({ sign, x, y })))
  const faulty = cells.find(({ sign }) => !/[_#*2-9F>v<^]/.test(sign))
  if (faulty) return `le signe « ${faulty.sign} » ne veut rien dire sur une carte.`
  const [robot, ...others] = cells.filter(({ sign }) => sign in robots)
  if (!robot || others.length > 0) return 'une carte a exactement un robot (>, v, < ou ^).'
  const named = (wanted: string): Set<string> =>
    new Set(cells.filter(({ sign }) => sign === wanted).map(cellName))
  const gems = cells.filter(({ sign }) => /[*2-9]/.test(sign))
  return {
    width,
    height: map.length,
    start: { x: robot.x, y: robot.y, facing: robots[robot.sign] ?? 'right' },
    walls: named('#'),
    goals: named('F'),
    gems: new Map(gems.map((cell) => [cellName(cell), cell.sign === '*' ? 1 : Number(cell.sign)])),
  }
}

const steps: Readonly<Record<Facing, Place>> = {
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
}

/** Facing after so many quarter turns to the right. */
export const turned = (facing: Facing, quarters: number): Facing =>
  facings[(facings.indexOf(facing) + quarters + 4) % 4] ?? facing

export const ahead = ({ x, y }: Place, facing: Facing): Place => ({
  x: x + steps[facing].x,
  y: y + steps[facing].y,
})

export const isFree = ({ width, height, walls }: World, place: Place): boolean =>
  place.x >= 0 && place.y >= 0 && place.x < width && place.y < height && !walls.has(cellName(place))
