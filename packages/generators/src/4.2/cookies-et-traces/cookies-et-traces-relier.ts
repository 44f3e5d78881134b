import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const pages = [
  'actu-des-rives.example/sport',
  'cuisine-vite.example/pates',
  'films-du-soir.example/liste',
  'jeux-du-pont.example/partie',
  'meteo-lys.example',
  'sante-claire.example/sommeil',
  'voyages-lents.example/train',
]

type Link = { readonly cookie: string; readonly account: string; readonly count: number }

/** Pages seen with a cookie, and one or two of them signed in. */
function drawLines(random: Random, { cookie, account, count }: Link): string[][] {
  const signedIn = account === '' ? 0 : random.integer(1, 2)
  return Array.from({ length: count }, (_, index) => [
    cookie,
    index < signedIn ? account : '',
    random.pick(pages),
  ])
}

/** Three cookies of one person, held together by two accounts, among those of three others. */
export const draw: Draw = (random) => {
  const code = (letter: string, count: number): string[] =>
    random.some(
      Array.from({ length: 80 }, (_, index) => `${letter}${index + 110}`),
      count,
    )
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = code('k', 7)
  const [first = '', second = '', third = '', fourth = ''] = code('u', 4)
  const counts = { a: random.integer(5, 9), b: random.integer(4, 8), c: random.integer(3, 7) }
  const one = random.integer(2, 3)
  const rest = counts.b
  const lines = [
    ...drawLines(random, { cookie: a, account: first, count: counts.a }),
    ...drawLines(random, { cookie: b, account: first, count: one }),
    ...drawLines(random, { cookie: b, account: second, count: rest }),
    ...drawLines(random, { cookie: c, account: second, count: counts.c }),
    ...drawLines(random, { cookie: d, account: third, count: random.integer(6, 9) }),
    ...drawLines(random, { cookie: e, account: third, count: random.integer(4, 6) }),
    ...drawLines(random, { cookie: f, account: fourth, count: random.integer(4, 8) }),
    ...drawLines(random, { cookie: g, account: '', count: random.integer(5, 8) }),
  ]
  return {
    cookie: a,
    cookie2: b,
    cookie3: c,
    compte: first,
    compte2: second,
    seul: counts.a,
    deux: counts.a + one + rest,
    juste: counts.a + one + rest + counts.c,
    visites: [
      ['Ligne', 'Cookie', 'Compte', 'Page'],
      ...random.shuffle(lines).map((line, index) => [String(index + 1), ...line]),
    ],
  }
}
