import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeKeyPair } from '../../../../test/saml/forger.ts'
import { loadPortalKeys } from './portal-keys.ts'

const folder = await mkdtemp(join(tmpdir(), 'orga-keys-'))
afterAll(() => rm(folder, { recursive: true }))

const own = (dataDir: string) => ({ dataDir, portalKey: undefined, portalCertificate: undefined })

test('processes that start at once end up with the same pair, which only we can read', async () => {
  const dataDir = join(folder, 'data')
  const [first, second] = await Promise.all([loadPortalKeys(own(dataDir)), loadPortalKeys(own(dataDir))])
  expect(second).toEqual(first)
  expect(await loadPortalKeys(own(dataDir))).toEqual(first)
  expect(await readdir(join(dataDir, 'portal'))).toEqual(['service-provider.pem'])
  expect((await stat(join(dataDir, 'portal', 'service-provider.pem'))).mode & 0o077).toBe(0)
})

test('keys that the settings name are used, if they belong together', async () => {
  const [pair, other] = [await makeKeyPair('one'), await makeKeyPair('two')]
  const files = {
    key: join(folder, 'key.pem'),
    certificate: join(folder, 'cert.pem'),
    other: join(folder, 'other.pem'),
  }
  await writeFile(files.key, pair.privateKey)
  await writeFile(files.certificate, pair.certificate)
  await writeFile(files.other, other.certificate)
  const named = { dataDir: folder, portalKey: files.key, portalCertificate: files.certificate }
  expect(await loadPortalKeys(named)).toEqual(pair)
  await expect(loadPortalKeys({ ...named, portalCertificate: files.other })).rejects.toThrow(
    'pas le certificat',
  )
  await expect(loadPortalKeys({ ...named, portalCertificate: undefined })).rejects.toThrow('vont ensemble')
  await expect(loadPortalKeys({ ...named, portalKey: join(folder, 'absent') })).rejects.toThrow(
    'ne peut pas être lu',
  )
  await expect(loadPortalKeys({ ...named, portalKey: files.certificate })).rejects.toThrow('attendus')
})
