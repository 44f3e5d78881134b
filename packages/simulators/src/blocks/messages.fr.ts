import type { Block, FieldName, Kind, Line } from './model/line.ts'
import type { Stop } from './model/run-program.ts'
import { isKnownTest, type KnownTest } from './model/tests.ts'
import type { Facing } from './model/world.ts'

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`
const counted = (count: number, one: string, more: string): string =>
  `${count === 0 ? 'aucun' : count}\u00a0${count > 1 ? more : one}`
const gems = (count: number): string => counted(count, 'cristal', 'cristaux')

const facings: Readonly<Record<Facing, string>> = {
  right: 'vers la droite',
  down: 'vers le bas',
  left: 'vers la gauche',
  up: 'vers le haut',
}

const tests: Readonly<Record<KnownTest, string>> = {
  wall: 'mur devant',
  free: 'voie libre devant',
  freeLeft: 'voie libre à gauche',
  freeRight: 'voie libre à droite',
  gem: 'cristal ici',
  noGem: 'pas de cristal ici',
  goal: 'drapeau ici',
  notGoal: 'pas de drapeau ici',
}
const test = (name: string): string => (isKnownTest(name) ? tests[name] : name)

const kinds: Readonly<Record<Kind, string>> = {
  forward: 'avancer',
  left: 'tourner à gauche',
  right: 'tourner à droite',
  take: 'prendre un cristal',
  put: 'poser un cristal',
  repeat: 'répéter … fois',
  until: 'répéter jusqu’à …',
  while: 'tant que …',
  if: 'si …',
  ifElse: 'si … sinon …',
  set: 'mettre une variable à …',
  change: 'ajouter à une variable',
}

/** The words of a block, with those of its fields. */
function block({ kind, fields }: Block): string {
  const { count = '', name = '', value = '' } = fields
  const asked = test(fields.test ?? '')
  switch (kind) {
    case 'repeat':
      return `répéter ${count} fois`
    case 'until':
      return `répéter jusqu’à ${asked}`
    case 'while':
      return `tant que ${asked}`
    case 'if':
    case 'ifElse':
      return `si ${asked}`
    case 'set':
      return `mettre ${name} à ${value}`
    case 'change':
      return `ajouter ${value} à ${name}`
    default:
      return kinds[kind]
  }
}

const stops: Readonly<Record<Stop, string>> = {
  end: 'Le programme est terminé.',
  wall: 'Le robot est bloqué par un mur\u00a0: le programme s’arrête.',
  nothing: 'Il n’y a pas de cristal ici\u00a0: le programme s’arrête.',
  empty: 'Le sac est vide\u00a0: le programme s’arrête.',
  endless: 'Le programme ne s’arrête jamais\u00a0: on l’a coupé.',
}

type Robot = {
  readonly x: number
  readonly y: number
  readonly facing: Facing
  readonly bag: number
  readonly variables: ReadonlyMap<string, number>
}
type Result = {
  readonly cell: string
  readonly facing: Facing
  readonly bag: number
  readonly goal: boolean
  readonly stop: Stop
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const name = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${'ABCDEFGHI'.charAt(x)}${y + 1}`

/** What a command did, for the list of steps. */
function did({ kind, fields }: Block, robot: Robot): string {
  if (kind === 'forward') return `avancer\u00a0: ${name(robot)}`
  if (kind === 'left' || kind === 'right') return `${kinds[kind]}\u00a0: ${facings[robot.facing]}`
  if (kind === 'take' || kind === 'put') return `${kinds[kind]}\u00a0: ${gems(robot.bag)} dans le sac`
  return `${fields.name} vaut ${robot.variables.get(fields.name ?? '') ?? 0}`
}

function result({ cell, facing, bag, goal, stop }: Result): string {
  const place = `Le robot est en ${cell}, tourné ${facings[facing]}${goal ? ', sur le drapeau' : ''}.`
  return `${stops[stop]} ${place} Sac\u00a0: ${gems(bag)}.`
}

export const messages = {
  noTest: (text: string) => `La condition ${quoted(text)} ne veut rien dire ici.`,
  noValue: (text: string) => `Ce bloc ne peut pas contenir ${quoted(text)}.`,
  noBlock: 'Ce bloc n’est pas disponible.',
  noWorld: 'Ce monde n’existe pas.',
  tooMany: (most: number) => `Un programme a ${most} blocs au plus.`,
  tooDeep: 'On ne peut pas emboîter davantage de blocs.',
  isFirst: 'Ce bloc est déjà le premier.',
  isLast: 'Ce bloc est déjà le dernier.',
  nothingToRun: 'Le programme est vide\u00a0: ajoute d’abord un bloc.',
  isOver: 'Le programme est terminé. Ramène le robot au départ pour recommencer.',

  block,
  kinds,
  test,
  fields: {
    count: 'Nombre de tours',
    test: 'Condition',
    name: 'Variable',
    value: 'Valeur',
  } satisfies Readonly<Record<FieldName, string>>,
  /** A line of the written program; nothing for one that only ends a block. */
  line: ({ part, block: held }: Line): string => (held ? block(held) : part === 'else' ? 'sinon' : ''),
  otherwise: 'sinon',
  end: (text: string) => `fin de ${quoted(text)}`,
  turn: (turn: number, turns: number) => `répéter\u00a0: tour ${turn} sur ${turns}`,
  tested: (name: string, isSo: boolean) => `${test(name)}\u00a0? ${isSo ? 'oui' : 'non'}`,
  stopped: (stop: Stop, cell: string) => `${cell}\u00a0: ${stops[stop]}`,
  did,
  result: (told: Result, world: number) => (world === 0 ? result(told) : `Monde ${world}. ${result(told)}`),

  label: 'Programmer un robot',
  world: 'Le monde',
  worldNumber: (number: number) => `Monde ${number}`,
  grid: (facing: Facing, cell: string) => `Grille. Robot en ${cell}, tourné ${facings[facing]}.`,
  cell: { wall: 'mur', free: 'libre', goal: 'drapeau', been: 'déjà traversée', edge: 'Ligne' },
  gems,
  robot: (facing: Facing) => `robot tourné ${facings[facing]}`,
  bag: (count: number) => `Sac\u00a0: ${gems(count)}`,
  variable: (name: string, value: number) => `${name} = ${value}`,
  program: 'Ton programme',
  count: (count: number, most?: number) =>
    most === undefined
      ? counted(count, 'bloc', 'blocs').replace('aucun', 'Aucun')
      : `${count}\u00a0${count > 1 ? 'blocs' : 'bloc'} sur ${most}\u00a0au plus`,
  start: 'début du programme',
  addHere: 'Le prochain bloc vient ici',
  palette: 'Ajouter un bloc',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Supprimer',
  act: (verb: string, line: string) => `${verb}\u00a0: ${line}`,
  added: (words: string, number: number) => `${capital(words)}\u00a0: ajouté, ligne ${number}.`,
  moved: (words: string, number: number) => `${capital(words)}\u00a0: ligne ${number}.`,
  removed: 'Bloc supprimé.',
  placed: (line: string) => `Le prochain bloc viendra après\u00a0: ${line}.`,
  filled: (words: string) => `${capital(words)}.`,
  runAll: 'Exécuter',
  step: 'Un pas',
  restart: 'Robot au départ',
  restarted: 'Le robot est revenu au départ.',
  steps: 'Ce que fait le robot',
  noSteps: 'Lance le programme pour voir chaque pas ici.',
  capital,
}
