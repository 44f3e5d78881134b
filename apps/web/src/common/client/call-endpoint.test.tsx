import { accountsContract, campaignsContract } from '@orga/contract'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { callEndpoint, locate, whenSignedOut } from './call-endpoint.ts'
import { codeOf, ProblemError } from './problem-error.ts'

const server = fakeServer()

test('names in the path leave the input, the rest is the query of a GET and the body of anything else', () => {
  const input = { organizationId: 'a/b', search: 'été & co', after: undefined }
  expect(locate(campaignsContract.listCampaigns, input)).toEqual({
    url: '/api/organizations/a%2Fb/campaigns?search=%C3%A9t%C3%A9+%26+co',
    body: undefined,
  })
  expect(locate(accountsContract.acceptTerms, { document: 'pix', version: '1' })).toEqual({
    url: '/api/terms/pix/acceptance',
    body: '{"version":"1"}',
  })
})

test('an answer is the output of the contract', async () => {
  server.answer(accountsContract.confirmEmail, { returnTo: '/orga' })
  expect(await callEndpoint(accountsContract.confirmEmail, { token: 'x' })).toEqual({ returnTo: '/orga' })
})

test('a refusal is thrown with its code and facts', async () => {
  server.refuse(accountsContract.signIn, { code: 'account_locked', status: 409, details: { seconds: 120 } })
  const error = await callEndpoint(accountsContract.signIn, { identifier: 'a', password: 'b' }).catch(
    (error: unknown) => error,
  )
  expect(codeOf(accountsContract.signIn, error)).toBe('account_locked')
  expect(error).toBeInstanceOf(ProblemError)
  expect((error as ProblemError).number('seconds')).toBe(120)
})

test('no network is told apart from a fault of the server', async () => {
  server.goOffline(accountsContract.signOut)
  await expect(callEndpoint(accountsContract.signOut, {})).rejects.toMatchObject({ code: 'unreachable' })
})

test('whoever is no longer signed in is told to the space', async () => {
  const codes: string[] = []
  whenSignedOut(({ code }) => codes.push(code))
  server.refuse(accountsContract.listSessions, { code: 'session_expired', status: 401 })
  await expect(callEndpoint(accountsContract.listSessions, {})).rejects.toMatchObject({ status: 401 })
  expect(codes).toEqual(['session_expired'])
})
