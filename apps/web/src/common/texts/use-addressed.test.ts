import { expect, test } from 'vitest'
import * as pupilCampaign from '../../pix/campaign/messages.fr.ts'
import * as personCampaign from '../../pix/campaign/messages.person.fr.ts'
import * as pupilHome from '../../pix/home/messages.fr.ts'
import * as personHome from '../../pix/home/messages.person.fr.ts'
import * as pupilTest from '../../pix/test/messages.fr.ts'
import * as personTest from '../../pix/test/messages.person.fr.ts'
import { ProblemError } from '../client/problem-error.ts'

const problem = new ProblemError({
  code: 'any',
  details: { retryAt: '2026-11-24', triesLeft: 2, seconds: 60 },
})

/** Every text of a screen, with something in each gap. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return fillings.flatMap((gaps) => fill(value, gaps))
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

const fillings: readonly (readonly unknown[])[] = [[problem], [0, 3, 3], [2, 3, 3], ['2026-11-24', 'x']]

/** A text for numbers has nothing to say of a problem, nor the other way round. */
function fill(write: Function, gaps: readonly unknown[]): string[] {
  try {
    return [String(write(...gaps))]
  } catch {
    return []
  }
}

/** What is said to staff who come by the portal, on pages that nobody is signed in on. */
const toStaff = new Set([pupilCampaign.messages.staffTitle, pupilCampaign.messages.staff])

test.each([
  ['campaign', pupilCampaign, personCampaign],
  ['home', pupilHome, personHome],
  ['test', pupilTest, personTest],
])('the texts of %s say “tu” to pupils, and “vous” to the owner of an account', (_screen, pupil, person) => {
  const ofPupil = textsOf(pupil).filter((text) => !toStaff.has(text))
  expect(ofPupil.filter((text) => /(?<!\p{L})(vous|votre|vos|\p{L}+ez)(?!\p{L})/iu.test(text))).toEqual([])
  expect(
    textsOf(person).filter((text) => /(?<!\p{L})(tu|te|toi|ton|ta|tes|t’\p{L}+)(?!\p{L})/iu.test(text)),
  ).toEqual([])
  expect(ofPupil.length).toBeGreaterThan(20)
})
