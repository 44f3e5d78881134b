import type { Grade } from '@orga/engine'

type Schooling = { readonly mefCode: string | null; readonly division: string | null }

/** What a MEF code begins with: the course and its year. */
const courses: Readonly<Record<string, Grade>> = {
  100: '6e',
  101: '5e',
  102: '4e',
  103: '3e',
  200: '2de',
  201: '1re',
  202: 'terminale',
  211: '1re',
  212: 'terminale',
}

/** In the three years of a vocational baccalaureate, the year is told by the tenth digit. */
const vocational = '247'
const vocationalYears: Readonly<Record<string, Grade>> = { 1: '2de', 2: '1re', 3: 'terminale' }

const firstDigits: Readonly<Record<string, Grade>> = {
  6: '6e',
  5: '5e',
  4: '4e',
  3: '3e',
  2: '2de',
  1: '1re',
}

/** Courses whose years are counted by themselves, after or beside those of collège and lycée. */
const otherCourse = /CAP|BTS|CPGE|DEUST|DN ?MADE|FCIL|\bMC\b|\bDUT\b/

const seconde = /^(SECONDE|2NDE?|2DE)(?![A-Z])/
const premiere = /^(PREMIERE|1E?RE)(?![A-Z])/
const terminale = /^(TERMINALE|TERM|TLE|T)(?![A-Z])|^T ?(G|ST[A-Z0-9]+|STHR|S2TMD|S|ES|L|PRO|BAC)(?![A-Z])/
const ordinal = /^([3-6]) ?(E|EM|EME|IEME|EMES)(?![A-Z])/
/** A figure and the name of the class: 3 A, 4-2, 1 STMG, 2GT3, 5°B. */
const figure = /^([1-6])(?! ?[\d])[ .°_-]?[A-Z]*/
/** A figure and the number of the class: 601, 32, 1-04. */
const numbered = /^([1-6])0\d$|^([3-6])\d$|^([1-6])[ .°_-]\d{1,2}$/

/** The class that a pupil is in, by the course that the file says or else by the name of the division; null if neither tells. */
export function gradeOf({ mefCode, division }: Schooling): Grade | null {
  return gradeOfMef(mefCode ?? '') ?? gradeOfDivision(division ?? '')
}

function gradeOfMef(code: string): Grade | null {
  if (!/^\d{10,11}$/.test(code)) return null
  const course = code.slice(0, 3)
  if (course === vocational) return vocationalYears[code.charAt(9)] ?? null
  return courses[course] ?? null
}

function gradeOfDivision(division: string): Grade | null {
  const name = division.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().trim()
  if (otherCourse.test(name)) return null
  if (seconde.test(name)) return '2de'
  if (premiere.test(name)) return '1re'
  if (terminale.test(name)) return 'terminale'
  const digit = (ordinal.exec(name) ?? numbered.exec(name) ?? figure.exec(name))?.slice(1).find(Boolean)
  return firstDigits[digit ?? ''] ?? null
}
