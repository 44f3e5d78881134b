import type { Random } from '../../random.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const sites = [
  'actu-des-rives.example',
  'cuisine-vite.example',
  'meteo-lys.example',
  'jeux-du-pont.example',
  'cours-ouverts.example',
  'films-du-soir.example',
  'sport-lys.example',
]
const companies = ['pub-partout.example', 'regie-geante.example', 'cible-vive.example']
const names = ['id', 'prefs', 'visite', 'compteur', 'profil', 'suivi', 'panier', 'langue', 'theme', 'mesure']
const stays = ['7 jours', '30 jours', '6 mois', '13 mois', '2 ans']

type Kind = { readonly isOther: boolean; readonly isLasting: boolean }

function drawCookie(random: Random, { isOther, isLasting }: Kind): string[] {
  const site = random.pick(sites)
  return [
    site,
    random.pick(names),
    isOther ? random.pick(companies) : site,
    isLasting ? random.pick(stays) : 'la visite',
  ]
}

/** Both conditions together are met less often than each alone. */
export const draw: Draw = (random) => {
  const juste = random.integer(6, 12)
  const othersForVisit = random.integer(3, 6)
  const ownLasting = othersForVisit + random.integer(1, 4)
  const kinds: readonly (readonly [number, Kind])[] = [
    [juste, { isOther: true, isLasting: true }],
    [othersForVisit, { isOther: true, isLasting: false }],
    [ownLasting, { isOther: false, isLasting: true }],
    [random.integer(5, 8), { isOther: false, isLasting: false }],
  ]
  const rows = kinds.flatMap(([count, kind]) => Array.from({ length: count }, () => drawCookie(random, kind)))
  return {
    prenom: random.pick(firstNames),
    juste,
    societes: juste + othersForVisit,
    durables: juste + ownLasting,
    cookies: [['Site visité', 'Cookie', 'Lu par', 'Durée'], ...random.shuffle(rows)],
  }
}
