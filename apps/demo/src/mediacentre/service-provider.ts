import { DOMParser, type Element } from '@xmldom/xmldom'

/** The service that asks the portal who somebody is. */
export type ServiceProvider = {
  readonly entityId: string
  readonly acsUrl: string
  /** PEM. */
  readonly signingCertificate: string
  readonly encryptionCertificate: string | undefined
}

const metadataNamespace = 'urn:oasis:names:tc:SAML:2.0:metadata'
const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#'

export function parseXml(text: string): Element {
  if (/<!DOCTYPE/i.test(text)) throw new Error('XML with a DOCTYPE')
  const root = new DOMParser({ locator: false }).parseFromString(text, 'text/xml').documentElement
  if (!root) throw new Error('XML without a root')
  return root
}

/** Reads who the service is from its own metadata page. */
export async function fetchServiceProvider(url: string): Promise<ServiceProvider> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return readServiceProvider(await answer.text())
}

function readServiceProvider(xml: string): ServiceProvider {
  const root = parseXml(xml)
  const [acs] = root.getElementsByTagNameNS(metadataNamespace, 'AssertionConsumerService')
  const entityId = root.getAttribute('entityID')
  const acsUrl = acs?.getAttribute('Location')
  const signingCertificate = findCertificate(root, 'signing')
  if (!entityId || !acsUrl || signingCertificate === undefined) throw new Error('incomplete metadata')
  return { entityId, acsUrl, signingCertificate, encryptionCertificate: findCertificate(root, 'encryption') }
}

function findCertificate(root: Element, use: string): string | undefined {
  const keys = [...root.getElementsByTagNameNS(metadataNamespace, 'KeyDescriptor')]
  const key = keys.find((descriptor) => (descriptor.getAttribute('use') ?? use) === use)
  const [certificate] = key?.getElementsByTagNameNS(signatureNamespace, 'X509Certificate') ?? []
  const base64 = certificate?.textContent?.replaceAll(/\s/g, '')
  if (!base64) return undefined
  const lines = base64.match(/.{1,64}/g)?.join('\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}
