import { createVerify } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPupil } from '../../../test/people.ts'
import { encryptAssertion, genuine, sign, writeAssertion, writeResponse } from '../../../test/saml/forger.ts'
import { acsUrl, audience, idp, startTestPortal, type TestPortal } from '../../../test/saml/test-portal.ts'
import { startTestApp } from '../../../test/test-app.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.close())

let pupils = 0
/** An invented pupil, with an identifier nobody else has. */
const somebody = () => ({ ...genuine, IDO: [`ido-${++pupils}`] })
const personOf = async (cookies: Record<string, string>) => {
  const headers = { cookie: `pix_session=${cookies['pix_session']}` }
  return (await portal.app.inject({ url: '/api/me', headers })).json().person
}
const answerTo = (begun: Awaited<ReturnType<TestPortal['begin']>>, changes = {}): string => {
  const claims = portal.claims(begun, { assertionId: `_a${begun.requestId}`, ...changes })
  return writeResponse(claims, sign(writeAssertion(claims), 'Assertion', portal.key))
}

test('our metadata name one address for answers, keys for signing and encryption, and transient names', async () => {
  const answer = await portal.app.inject({ url: '/api/portal/metadata.xml' })
  expect(answer.headers['content-type']).toContain('application/samlmetadata+xml')
  expect(answer.body).toContain(`entityID="${audience}"`)
  expect(answer.body.match(/<AssertionConsumerService [^>]*>/g)).toEqual([
    `<AssertionConsumerService index="1" isDefault="true" Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${acsUrl}"/>`,
  ])
  expect(answer.body).toContain('use="signing"')
  expect(answer.body).toContain('use="encryption"')
  expect(answer.body).toContain('nameid-format:transient')
  expect((await portal.app.inject({ url: '/api/portal/metadata.xml' })).body).toBe(answer.body)
})

test('the portal is asked by a signed request that tells nothing but its own number', async () => {
  const { signInUrl, requestId, relayState } = await portal.begin('/campagnes/BCDFGH234')
  expect(signInUrl.href.startsWith(`${idp}/sso?tenant=1&`)).toBe(true)
  expect(relayState).toBe(requestId)
  expect(relayState).toMatch(/^_[0-9a-f]{40}$/)
  const [, signed = ''] = /(SAMLRequest=.*)&Signature=/.exec(signInUrl.search) ?? []
  const verifier = createVerify('RSA-SHA256').update(signed)
  const signature = signInUrl.searchParams.get('Signature') ?? ''
  expect(verifier.verify(portal.spCertificate, signature, 'base64')).toBe(true)
})

test('a pupil whom nobody knows is asked for a code, unless they came with one', async () => {
  const arrived = await portal.comeIn(somebody())
  expect(arrived.page).toBe('/campagnes')
  expect(arrived.cookies['pix_visit']).toMatch(/^[\w-]{43}$/)
  const withCode = await portal.comeIn(somebody(), { returnTo: '/campagnes/BCDFGH234?x=1' })
  expect(withCode.page).toBe('/campagnes/BCDFGH234')
})

test('a pupil who is known is signed in and sees the page they came for', async () => {
  const attributes = somebody()
  const { accountId } = await createPupil(portal, { idp, identifier: attributes.IDO[0] ?? '' })
  const home = await portal.comeIn(attributes)
  expect(home.page).toBe('/')
  expect(await personOf(home.cookies)).toMatchObject({ id: accountId, space: 'pupil' })
  const page = await portal.comeIn(attributes, { returnTo: '/compétences/été?a=é' })
  expect(page.page).toBe('/comp%C3%A9tences/%C3%A9t%C3%A9?a=%C3%A9')
})

test.each([
  'https://ailleurs.exemple.test/',
  '//ailleurs.exemple.test',
  '/\\ailleurs',
  '/\t/ailleurs',
  'accueil',
])('a page of another site is dropped: %j', async (returnTo) => {
  const attributes = somebody()
  await createPupil(portal, { idp, identifier: attributes.IDO[0] ?? '' })
  expect((await portal.comeIn(attributes, { returnTo })).page).toBe('/')
})

test('names follow the portal’s corrections; what it repeats does not undo the school’s spelling', async () => {
  const attributes = somebody()
  const identifier = attributes.IDO[0] ?? ''
  await createPupil(portal, { idp, identifier, firstName: 'Amandine', lastName: 'Testard' })
  await portal.db
    .updateTable('loginMethods')
    .set({ firstName: 'Amandine', lastName: 'TESTARD-FICTIF' })
    .where('identifier', '=', identifier)
    .execute()
  const same = await portal.comeIn(attributes)
  expect(await personOf(same.cookies)).toMatchObject({ lastName: 'Testard' })
  const corrected = await portal.comeIn({ ...attributes, NOM: ['Testard Martin'] })
  expect(await personOf(corrected.cookies)).toMatchObject({ lastName: 'Testard Martin' })
})

test('the same identifier from another portal is somebody else', async () => {
  const attributes = somebody()
  await createPupil(portal, { idp: 'https://autre.exemple.test/idp', identifier: attributes.IDO[0] ?? '' })
  expect((await portal.comeIn(attributes)).page).toBe('/campagnes')
})

test('a known pupil needs no name; a new one does', async () => {
  const { NOM: _, PRE: __, ...unnamed } = somebody()
  expect((await portal.comeIn(unnamed)).page).toBe('/portail-erreur?code=names_missing')
  await createPupil(portal, { idp, identifier: unnamed.IDO[0] ?? '' })
  expect((await portal.comeIn({ ...unnamed, PRE: [' '] })).page).toBe('/')
})

test('attributes may come in any order, with several values, blanks and decomposed accents', async () => {
  const { IDO } = somebody()
  await portal.comeIn({
    DIV: ['', '3 A'],
    UAI: ['9999990e', '', '9990001X', '9999990E'],
    NOM: ['  Le\u0301na\u00a0 Noël '.normalize('NFD'), 'Autre'],
    PRO: ['National_elv'],
    IDO: [` ${IDO[0]} `, 'autre'],
    PRE: ['\n', 'Éloïse'.normalize('NFD')],
  })
  const visit = await portal.db
    .selectFrom('portalVisits')
    .selectAll()
    .where('identifier', '=', IDO[0] ?? '')
    .executeTakeFirstOrThrow()
  expect(visit).toMatchObject({
    idp,
    firstName: 'Éloïse',
    lastName: 'Léna Noël',
    uais: ['9999990E', '9990001X'],
    profile: 'National_elv',
    division: '3 A',
  })
})

test('only the browser that asked can fetch its session, and only once', async () => {
  const attributes = somebody()
  await createPupil(portal, { idp, identifier: attributes.IDO[0] ?? '' })
  const begun = await portal.begin()
  const location = await portal.post(answerTo(begun, { attributes }), begun.relayState)
  const elsewhere = await portal.begin()
  for (const cookie of ['', elsewhere.cookie]) {
    const stolen = await portal.follow(location, cookie)
    expect(stolen).toEqual({ page: '/portail-erreur?code=expired', cookies: {} })
  }
  expect((await portal.follow(location, begun.cookie)).page).toBe('/')
  expect((await portal.follow(location, begun.cookie)).page).toBe('/portail-erreur?code=expired')
})

test.each([
  ['http://www.w3.org/2001/04/xmlenc#aes128-cbc', '/campagnes'],
  ['http://www.w3.org/2001/04/xmlenc#aes256-cbc', '/campagnes'],
  ['http://www.w3.org/2009/xmlenc11#aes256-gcm', '/campagnes'],
  ['http://www.w3.org/2001/04/xmlenc#tripledes-cbc', '/portail-erreur?code=refused'],
] as const)('an assertion encrypted by %s leads to %s', async (algorithm, page) => {
  const begun = await portal.begin()
  const claims = portal.claims(begun, { attributes: somebody(), assertionId: `_e${begun.requestId}` })
  const signed = sign(writeAssertion(claims), 'Assertion', portal.key)
  const sealed = await encryptAssertion(signed, portal.spCertificate, algorithm)
  const location = await portal.post(writeResponse(claims, sealed), begun.relayState)
  const shown = location.startsWith('/api/') ? (await portal.follow(location, begun.cookie)).page : location
  expect(shown).toBe(page)
})

test('two tabs of one browser can both sign in', async () => {
  const first = await portal.begin()
  const second = await portal.begin(undefined, first.cookie)
  for (const begun of [first, second]) {
    const location = await portal.post(answerTo(begun, { attributes: somebody() }), begun.relayState)
    expect((await portal.follow(location, second.cookie)).page).toBe('/campagnes')
  }
})

test('an answer serves once, even when it is posted twice at the same time', async () => {
  const begun = await portal.begin()
  const response = answerTo(begun)
  const locations = await Promise.all([1, 2, 3].map(() => portal.post(response, begun.relayState)))
  expect(locations.filter((location) => location.startsWith('/api/portal/arrival'))).toHaveLength(1)
  portal.readReasons()
  expect(await portal.post(response, begun.relayState)).toBe('/portail-erreur?code=expired')
  expect(portal.readReasons()).toEqual(['in_response_to'])
})

test('an assertion serves once, whatever request it answers', async () => {
  const [first, second] = [await portal.begin(), await portal.begin()]
  await portal.post(answerTo(first, { assertionId: '_twice' }), first.relayState)
  portal.readReasons()
  const again = await portal.post(answerTo(second, { assertionId: '_twice' }), second.relayState)
  expect(again).toBe('/portail-erreur?code=refused')
  expect(portal.readReasons()).toEqual(['replay'])
})

test('an answer that nobody asked for is not consumed: the portal is asked again', async () => {
  const begun = await portal.begin()
  const unsolicited = answerTo(begun, { requestId: null })
  expect(await portal.post(unsolicited)).toBe('/api/portal/sign-in')
  expect(await portal.post(unsolicited, 'https://ailleurs.exemple.test')).toBe('/api/portal/sign-in')
  expect(
    await portal.db
      .selectFrom('portalAssertions')
      .where('id', '=', `_a${begun.requestId}`)
      .select('id')
      .execute(),
  ).toEqual([])
})

test('a portal that answers our request as if nobody had asked is not asked for ever', async () => {
  const begun = await portal.begin()
  const unsolicited = answerTo(begun, { requestId: null })
  expect(await portal.post(unsolicited, begun.relayState)).toBe('/portail-erreur?code=expired')
})

test('a request waits for an hour', async () => {
  const start = portal.app.clock()
  const begun = await portal.begin()
  portal.setNow(new Date(start.getTime() + 61 * 60_000))
  const location = await portal.post(answerTo(begun), begun.relayState)
  portal.setNow(start)
  expect(location).toBe('/portail-erreur?code=expired')
})

test('an answer under another RelayState is not ours', async () => {
  const [begun, other] = [await portal.begin(), await portal.begin()]
  expect(await portal.post(answerTo(begun), other.relayState)).toBe('/portail-erreur?code=expired')
})

test('whoever sat at the computer before is signed out when somebody new comes in', async () => {
  const before = somebody()
  await createPupil(portal, { idp, identifier: before.IDO[0] ?? '' })
  const first = await portal.comeIn(before)
  const next = await portal.comeIn(somebody(), { cookie: first.cookie })
  expect(next.page).toBe('/campagnes')
  expect(next.cookies['pix_session']).toBe('')
  expect(await personOf(first.cookies)).toBeNull()
})

test('somebody known who comes in ends the visit that was open in this browser', async () => {
  const visitor = await portal.comeIn(somebody())
  const known = somebody()
  await createPupil(portal, { idp, identifier: known.IDO[0] ?? '' })
  const next = await portal.comeIn(known, { cookie: visitor.cookie })
  expect(next.cookies['pix_visit']).toBe('')
})

test('who opens us under another name of this computer begins under our public one', async () => {
  const headers = { host: '127.0.0.1:3000' }
  const first = await portal.app.inject({ url: '/api/portal/sign-in?returnTo=%2Fcode', headers })
  expect(first.headers.location).toBe('http://localhost:3000/api/portal/sign-in?returnTo=%2Fcode&moved=1')
  const behindProxy = await portal.app.inject({ url: '/api/portal/sign-in?moved=1', headers })
  expect(behindProxy.headers.location).toContain(`${idp}/sso`)
})

test('the log tells what was wrong and never about whom', async () => {
  portal.logged.splice(0)
  await portal.comeIn({ ...somebody(), PRE: ['Prénomsecret'], NOM: ['NOMSECRET'] })
  const begun = await portal.begin()
  const location = await portal.post(
    answerTo(begun, { attributes: { ...genuine, NOM: ['NOMSECRET'] } }).replace('NOMSECRET', 'AUTRENOM'),
    begun.relayState,
  )
  expect(location).toBe('/portail-erreur?code=refused')
  const log = portal.logged.join('\n')
  expect(log).toContain('"reason":"signature"')
  expect(log).not.toMatch(/secret|AUTRENOM|ido-|PHNhbW|key=/i)
})

test('a failure of our own is told in general words, and the log quotes nothing that came in', async () => {
  portal.logged.splice(0)
  const { headers } = await portal.app.inject({ url: '/api/portal/arrival?request=%00&key=x' })
  expect(headers.location).toBe('/portail-erreur?code=unexpected_error')
  const log = portal.logged.join('\n')
  expect(log).toContain('portal log-in failed')
  expect(log).not.toMatch(/invalid byte sequence/)
})

test('a parameter written twice leads to the portal all the same', async () => {
  const { headers } = await portal.app.inject({ url: '/api/portal/sign-in?moved=1&moved=1' })
  expect(headers.location).toContain(`${idp}/sso`)
})

test('without a portal, people are told so', async () => {
  const service = await startTestApp()
  const answer = await service.app.inject({ url: '/api/portal/sign-in' })
  expect(answer.headers.location).toBe('/portail-erreur?code=unavailable')
  await service.close()
})
