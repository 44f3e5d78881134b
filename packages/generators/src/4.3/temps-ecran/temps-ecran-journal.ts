import type { Draw } from '../../values.ts'

const apps = ['Vidéos', 'Jeux', 'Messages', 'Météo', 'Sport', 'Boutique']
const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

type Line = { readonly day: number; readonly minute: number; readonly app: string }

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** The app that sends most in all is not the one that sends most in the evening. */
export const draw: Draw = (random) => {
  const [evening = '', talkative = '', ...others] = random.some(apps, 5)
  const nombre = random.integer(16, 22)
  const peu = random.integer(4, 9)
  const lines = (app: string, count: number, [from, to]: [number, number]): Line[] =>
    Array.from({ length: count }, () => ({
      app,
      day: random.integer(0, 6),
      minute: random.integer(from, to),
    }))
  const byDay: [number, number] = [7 * 60, 20 * 60 + 50]
  const byNight: [number, number] = [21 * 60, 23 * 60 + 40]
  const all = [
    ...lines(evening, nombre, byNight),
    ...lines(evening, random.integer(6, 12), byDay),
    ...lines(talkative, peu, byNight),
    ...lines(talkative, random.integer(48, 60), byDay),
    ...others.flatMap((app) => [
      ...lines(app, random.integer(2, 11), byNight),
      ...lines(app, random.integer(8, 20), byDay),
    ]),
  ].toSorted((a, b) => a.day - b.day || a.minute - b.minute)
  return {
    choix: [evening, talkative, ...others].toSorted((a, b) => a.localeCompare(b, 'fr')),
    reveil: evening,
    bavarde: talkative,
    nombre,
    peu,
    journal: [
      ['Jour', 'Heure', 'Appli'],
      ...all.map(({ day, minute, app }) => [days[day] ?? '', clock(minute), app]),
    ],
  }
}
