import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createPerson, createPupil, testPassword, type TestPerson } from '../../../test/people.ts'
import { type Answer, post, tokenOf } from '../../../test/requests.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import type { Letter } from '../../platform/mail/letter.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setMinutes = (minutes: number): void => service.setNow(new Date(start.getTime() + minutes * 60_000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(async () => {
  setMinutes(0)
  await service.readLetters()
})

const ask = (person: TestPerson, email: string, password: string = testPassword): Promise<Answer> =>
  post(service, '/api/me/email', { email, password }, person.headers)
const confirm = (person: TestPerson, code: string): Promise<Answer> =>
  post(service, '/api/me/email/confirmation', { code }, person.headers)
const codeIn = (letter: Letter | undefined): string =>
  letter?.paragraphs.find((text) => /^\d{6}$/.test(text)) ?? ''
const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000')

test('the code mailed to the new address changes it, and the old address is told', async () => {
  const person = await createPerson(service)
  expect((await ask(person, 'Nouvelle@exemple.fr')).json()).toEqual({})
  const [letter] = await service.readLetters()
  expect(letter?.to).toBe('nouvelle@exemple.fr')
  expect((await confirm(person, codeIn(letter))).json()).toEqual({ email: 'nouvelle@exemple.fr' })
  const [told] = await service.readLetters()
  expect(told).toMatchObject({ to: person.email, subject: 'L’adresse de votre compte Pix a été changée' })
  expect(JSON.stringify(told)).not.toContain('nouvelle@')
  const signIn = (identifier: string) => post(service, '/api/sign-in', { identifier, password: testPassword })
  expect((await signIn('nouvelle@exemple.fr')).statusCode).toBe(200)
  expect((await signIn(person.email)).json()).toMatchObject({ code: 'wrong_credentials' })
})

test('a code serves once', async () => {
  const person = await createPerson(service)
  await ask(person, 'une.fois@exemple.fr')
  const [letter] = await service.readLetters()
  await confirm(person, codeIn(letter))
  expect((await confirm(person, codeIn(letter))).json()).toMatchObject({ code: 'code_expired' })
})

test('five wrong codes make the right one useless', async () => {
  const person = await createPerson(service)
  await ask(person, 'essais@exemple.fr')
  const [letter] = await service.readLetters()
  const code = codeIn(letter)
  for (let time = 0; time < 5; time++)
    expect((await confirm(person, otherThan(code))).json()).toMatchObject({ code: 'code_wrong' })
  expect((await confirm(person, code)).json()).toMatchObject({ code: 'code_expired' })
})

test('a code lives one hour, and asking again replaces it', async () => {
  const person = await createPerson(service)
  await ask(person, 'premiere@exemple.fr')
  await ask(person, 'seconde@exemple.fr')
  const letters = await service.readLetters()
  const second = letters.find(({ to }) => to === 'seconde@exemple.fr')
  setMinutes(59)
  expect((await confirm(person, codeIn(second))).json()).toEqual({ email: 'seconde@exemple.fr' })
  await ask(person, 'troisieme@exemple.fr')
  const third = (await service.readLetters()).find(({ to }) => to === 'troisieme@exemple.fr')
  setMinutes(59 + 60)
  expect((await confirm(person, codeIn(third))).json()).toMatchObject({ code: 'code_expired' })
})

test('the code of one person changes nothing for another', async () => {
  const [one, other] = [await createPerson(service), await createPerson(service)]
  await ask(one, 'a.moi@exemple.fr')
  const [letter] = await service.readLetters()
  expect((await confirm(other, codeIn(letter))).json()).toMatchObject({ code: 'code_expired' })
})

test('a taken address is answered alike, and gets a letter without a code', async () => {
  const [person, owner] = [await createPerson(service), await createPerson(service)]
  const [taken, free] = [await ask(person, owner.email), await ask(owner, 'libre@exemple.fr')]
  expect([taken.statusCode, taken.body]).toEqual([free.statusCode, free.body])
  const letter = (await service.readLetters()).find(({ to }) => to === owner.email)
  expect(letter?.subject).toBe('Cette adresse a déjà un compte Pix')
  expect(codeIn(letter)).toBe('')
})

test('asking for a taken address ends the code asked for before', async () => {
  const [person, owner] = [await createPerson(service), await createPerson(service)]
  await ask(person, 'avant@exemple.fr')
  await ask(person, owner.email)
  const letters = await service.readLetters()
  const before = letters.find(({ to }) => to === 'avant@exemple.fr')
  expect((await confirm(person, codeIn(before))).json()).toMatchObject({ code: 'code_expired' })
})

test('an address that somebody confirms meanwhile is no longer free', async () => {
  const person = await createPerson(service)
  await ask(person, 'disputee@exemple.fr')
  const [letter] = await service.readLetters()
  await createPerson(service, { email: 'disputee@exemple.fr' })
  expect((await confirm(person, codeIn(letter))).json()).toMatchObject({ code: 'code_expired' })
})

test('a sign-up that was never confirmed holds no address', async () => {
  const person = await createPerson(service)
  await post(service, '/api/sign-up', {
    firstName: 'Sacha',
    lastName: 'Morel',
    email: 'abandon@exemple.fr',
    password: testPassword,
    termsAccepted: true,
  })
  await ask(person, 'abandon@exemple.fr')
  const letters = await service.readLetters()
  const code = codeIn(letters.find((letter) => codeIn(letter) !== ''))
  expect((await confirm(person, code)).json()).toEqual({ email: 'abandon@exemple.fr' })
})

test('a reset link mailed to the old address no longer serves', async () => {
  const person = await createPerson(service)
  await post(service, '/api/password-resets', { email: person.email })
  const [reset] = await service.readLetters()
  await ask(person, 'change@exemple.fr')
  const [letter] = await service.readLetters()
  await confirm(person, codeIn(letter))
  const used = await post(service, '/api/password-resets/use', {
    token: tokenOf(reset),
    password: 'Autre2026',
  })
  expect(used.json()).toMatchObject({ code: 'link_invalid' })
})

test('changing the address asks for the password, which a pupil of the portal has not', async () => {
  const person = await createPerson(service)
  expect((await ask(person, 'x@exemple.fr', 'Faux2026')).json()).toMatchObject({ code: 'wrong_password' })
  const pupil = await createPupil(service)
  expect((await ask(pupil, 'x@exemple.fr')).json()).toMatchObject({ code: 'no_password' })
})

test('neither an address nor a code is logged', () => {
  expect(service.logged.join('\n')).not.toMatch(/@exemple\.fr|Tilleul2026|"\d{6}"/i)
})
