import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cases } from '../../../test/saml/hostile-cases.ts'
import { type Kit, wrapFor } from '../../../test/saml/kit.ts'
import { startTestPortal, type TestPortal } from '../../../test/saml/test-portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.close())
afterEach(async () => {
  for (const table of ['portalAssertions', 'portalVisits', 'portalRequests'] as const)
    await portal.db.deleteFrom(table).execute()
})

const forms = [
  { form: 'in clear', wrapWith: () => async (assertion: string) => assertion },
  { form: 'encrypted', wrapWith: wrapFor },
]

describe.each(forms)('an answer whose assertion travels $form', ({ wrapWith }) => {
  test.each(cases)('$name', async ({ forge, reason }) => {
    portal.readReasons()
    const begun = await portal.begin()
    const { key, nextKey, foreignKey, spCertificate } = portal
    const kit: Kit = {
      key,
      nextKey,
      foreignKey,
      claims: (changes) => portal.claims(begun, changes),
      wrap: wrapWith(spCertificate),
    }
    const location = await portal.post(await forge(kit), begun.relayState)
    expect(portal.readReasons()).toEqual(reason === undefined ? [] : [reason])
    if (reason === undefined) {
      const { page } = await portal.follow(location, begun.cookie)
      expect(page).toBe('/campagnes')
      const visits = await portal.db.selectFrom('portalVisits').select('identifier').execute()
      expect(visits).toEqual([{ identifier: 'ido-vrai-1' }])
    } else {
      expect(location).toMatch(/^\/portail-erreur\?code=(refused|expired|declined|names_missing)$/)
      const arrivals = portal.db.selectFrom('portalRequests').where('identity', 'is not', null)
      expect(await arrivals.select('id').execute()).toEqual([])
    }
  })
})
