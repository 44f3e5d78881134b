import { createVerify } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { parseXml, type ServiceProvider } from './service-provider.ts'

/** What a service asks: sign somebody in and tell us who it is. */
export type AuthnRequest = { readonly id: string; readonly relayState: string | undefined }

const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol'
const assertion = 'urn:oasis:names:tc:SAML:2.0:assertion'
const oldest = 10 * 60_000

type Sides = { readonly provider: ServiceProvider; readonly signInUrl: string; readonly now: Date }

/** What is wrong with a request, in words that stand within a sentence. */
export class RequestError extends Error {}

/** Reads a request that came by HTTP-Redirect. */
export function readRequest(url: URL, { provider, signInUrl, now }: Sides): AuthnRequest {
  checkSignature(url.search, provider)
  const deflated = Buffer.from(url.searchParams.get('SAMLRequest') ?? '', 'base64')
  const root = parseXml(inflateRawSync(deflated, { maxOutputLength: 64 * 1024 }).toString())
  if (root.localName !== 'AuthnRequest' || root.namespaceURI !== protocol)
    throw new RequestError('ce n’est pas une demande de connexion SAML')
  const [issuer] = root.getElementsByTagNameNS(assertion, 'Issuer')
  if (issuer?.textContent?.trim() !== provider.entityId) throw new RequestError('service inconnu')
  const acsUrl = root.getAttribute('AssertionConsumerServiceURL')
  if (acsUrl && acsUrl !== provider.acsUrl) throw new RequestError('adresse de réponse inconnue')
  const destination = root.getAttribute('Destination')
  if (destination && destination !== signInUrl) throw new RequestError('elle est pour un autre portail')
  const age = now.getTime() - Date.parse(root.getAttribute('IssueInstant') ?? '')
  if (!(Math.abs(age) < oldest))
    throw new RequestError('elle n’est pas de ce moment, voyez l’heure des deux ordinateurs')
  const id = root.getAttribute('ID')
  if (!id) throw new RequestError('sans identifiant')
  return { id, relayState: url.searchParams.get('RelayState') ?? undefined }
}

const signedParameters = ['SAMLRequest', 'RelayState', 'SigAlg']
const rsaSha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'

/** What is signed is the query as it was written, its parameters in this order. */
function checkSignature(search: string, { signingCertificate }: ServiceProvider): void {
  const raw = new Map(
    search
      .slice(1)
      .split('&')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair] as const),
  )
  const values = new URLSearchParams(search)
  if (values.get('SigAlg') !== rsaSha256) throw new RequestError('elle n’est pas signée en RSA-SHA256')
  const signed = signedParameters.flatMap((name) => raw.get(name) ?? []).join('&')
  const verifier = createVerify('RSA-SHA256').update(signed)
  if (!verifier.verify(signingCertificate, values.get('Signature') ?? '', 'base64'))
    throw new RequestError('signature fausse')
}
