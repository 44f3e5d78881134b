import { createPrivateKey, randomUUID, X509Certificate } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { type Config, SettingsError } from '../../../config.ts'
import { explainCause } from '../../../platform/explain-cause.ts'

/** Our key and certificate (PEM), for signing requests and for decrypting assertions. */
export type PortalKeys = { readonly privateKey: string; readonly certificate: string }

type KeyConfig = Pick<Config, 'dataDir' | 'portalKey' | 'portalCertificate'>

/** The keys that the settings name, or else those of the data folder, made when there are none. */
export async function loadPortalKeys(config: KeyConfig): Promise<PortalKeys> {
  const { portalKey, portalCertificate } = config
  if (portalKey === undefined && portalCertificate === undefined) return await openOwnKeys(config.dataDir)
  if (portalKey === undefined || portalCertificate === undefined)
    throw new SettingsError('PIX_PORTAL_KEY et PIX_PORTAL_CERTIFICATE vont ensemble : il en manque un.')
  const keys = {
    privateKey: await read('PIX_PORTAL_KEY', portalKey),
    certificate: await read('PIX_PORTAL_CERTIFICATE', portalCertificate),
  }
  checkPair(keys)
  return keys
}

async function read(setting: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new SettingsError(
      `${setting}\u00a0: le fichier ${file} ne peut pas être lu, ${explainCause(error)}.`,
    )
  }
}

function checkPair({ privateKey, certificate }: PortalKeys): void {
  let fits: boolean
  try {
    fits = new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey))
  } catch {
    throw new SettingsError(
      'PIX_PORTAL_KEY et PIX_PORTAL_CERTIFICATE : une clé et un certificat PEM attendus.',
    )
  }
  if (!fits) throw new SettingsError('PIX_PORTAL_CERTIFICATE : ce n’est pas le certificat de PIX_PORTAL_KEY.')
}

const tenYears = 3650 * 24 * 3600 * 1000

/** Key and certificate in one file, so that two processes that start at once end up with the same pair. */
async function openOwnKeys(dataDir: string): Promise<PortalKeys> {
  const folder = join(dataDir, 'portal')
  const file = join(folder, 'service-provider.pem')
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return split(known)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const made = await generate([{ name: 'commonName', value: 'service-provider' }], {
    keySize: 3072,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + tenYears),
  })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, `${made.private.trim()}\n${made.cert.trim()}\n`, { mode: 0o600 })
  // The first to link its draft wins; the others read what it wrote.
  await link(draft, file).catch(() => undefined)
  await rm(draft)
  return split(await readFile(file, 'utf8'))
}

function split(pem: string): PortalKeys {
  const at = pem.indexOf('-----BEGIN CERTIFICATE-----')
  const keys = { privateKey: pem.slice(0, at), certificate: pem.slice(at) }
  checkPair(keys)
  return keys
}
