import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

test('a service that reaches its database says that it is ready', async () => {
  const answer = await service.app.inject({ url: '/readyz' })
  expect(answer.statusCode).toBe(200)
})

test('an unknown address is a problem with a code and a request id', async () => {
  const answer = await service.app.inject({ url: '/api/nowhere' })
  expect(answer.statusCode).toBe(404)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ code: 'not_found', requestId: expect.any(String) })
})

test('a change asked for by another site is refused', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' }
  const answer = await service.app.inject({ method: 'POST', url: '/api/sign-out', headers })
  expect(answer.json()).toMatchObject({ code: 'cross_site_request' })
})

test('a request that never ends is not waited for', () => {
  expect(service.app.server.requestTimeout).toBeGreaterThan(0)
})

test('a route that does not state its access stops the start', () => {
  expect(() => service.app.get('/open', async () => 'open')).toThrow()
})
