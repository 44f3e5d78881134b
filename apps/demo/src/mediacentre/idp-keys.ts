import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generate } from 'selfsigned'

export type Keys = { readonly privateKey: string; readonly certificate: string }

const tenYears = 3650 * 24 * 3600 * 1000

/** The portal's own key and certificate, made at the first start. */
export async function openKeys(file: string): Promise<Keys> {
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return split(known)
  const made = await generate([{ name: 'commonName', value: 'mediacentre-demonstration' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + tenYears),
  })
  const pem = `${made.private.trim()}\n${made.cert.trim()}\n`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, pem, { mode: 0o600 })
  return split(pem)
}

function split(pem: string): Keys {
  const at = pem.indexOf('-----BEGIN CERTIFICATE-----')
  return { privateKey: pem.slice(0, at), certificate: pem.slice(at) }
}
