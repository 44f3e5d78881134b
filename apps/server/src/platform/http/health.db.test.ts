import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const token = 'mesures-0123456789'

let [open, guarded, proxied]: TestApp[] = []
beforeAll(async () => {
  open = await startTestApp()
  guarded = await startTestApp({ PIX_METRICS_TOKEN: token })
  proxied = await startTestApp({ PIX_TRUST_PROXY: 'true' })
})
afterAll(async () => {
  for (const service of [open, guarded, proxied]) await service?.close()
})

type Call = { readonly from?: string; readonly headers?: Record<string, string> }

async function measure(service: TestApp | undefined, { from = '127.0.0.1', headers = {} }: Call = {}) {
  const answer = await service?.app.inject({ url: '/metrics', remoteAddress: from, headers })
  return answer?.statusCode
}

test('measures are for programs of the same computer', async () => {
  for (const from of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])
    expect(await measure(open, { from }), from).toBe(200)
  for (const from of ['192.0.2.7', '10.0.0.1', '::ffff:192.0.2.7', '2001:db8::1'])
    expect(await measure(open, { from }), from).toBe(404)
})

test('who comes through a proxy on this computer is not of this computer', async () => {
  const forwarded = [
    { 'x-forwarded-for': '192.0.2.7' },
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=::1' },
  ]
  for (const service of [open, proxied])
    for (const headers of forwarded) expect(await measure(service, { headers })).toBe(404)
})

test('with a token set, measures are for whoever knows it, from anywhere', async () => {
  const from = '192.0.2.7'
  expect(await measure(guarded, { from, headers: { authorization: `Bearer ${token}` } })).toBe(200)
  for (const authorization of ['', token, `Bearer ${token}x`, 'Bearer ', `Basic ${token}`])
    expect(await measure(guarded, { headers: { authorization } }), authorization).toBe(404)
})
