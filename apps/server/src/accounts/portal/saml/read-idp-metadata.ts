import { createPublicKey, X509Certificate } from 'node:crypto'
import { attributeOf, childrenOf, type Element, elementsIn, isNamed, parseXml, textOf } from './xml.ts'

/** What our side must know of a portal's identity provider. */
export type IdentityProvider = {
  readonly entityId: string
  /** Where browsers are sent to sign in, by HTTP-Redirect. */
  readonly signInUrl: string
  /** PEM. Several while the portal changes its key. */
  readonly certificates: readonly string[]
  /** When the document says that it must be fetched again. */
  readonly validUntil: Date | null
}

/** Why metadata cannot serve, in French, to stand within a sentence. */
export class MetadataError extends Error {
  override readonly name = 'MetadataError'
}

const redirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'
const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol'

/** Reads a portal's metadata, which may describe other roles and entities too. Throws with what is missing. */
export function readIdpMetadata(xml: string): IdentityProvider {
  const root = parse(xml)
  const providers = [...elementsIn(root)].filter(
    (element) => isNamed(element, 'metadata', 'EntityDescriptor') && rolesOf(element).length > 0,
  )
  const [entity, another] = providers
  if (!entity) throw new MetadataError('les métadonnées ne décrivent aucun fournisseur d’identité SAML 2.0')
  if (another)
    throw new MetadataError('les métadonnées décrivent plusieurs fournisseurs d’identité, n’en gardez qu’un')
  const entityId = attributeOf(entity, 'entityID') ?? ''
  if (entityId === '') throw new MetadataError('les métadonnées ne donnent pas d’identifiant (entityID)')
  const roles = rolesOf(entity)
  const validUntil = attributeOf(entity, 'validUntil') ?? attributeOf(root, 'validUntil')
  return {
    entityId,
    signInUrl: findSignInUrl(roles),
    certificates: listSigningCertificates(roles),
    validUntil: validUntil === null ? null : new Date(validUntil),
  }
}

function parse(xml: string): Element {
  try {
    return parseXml(xml.replace(/^\ufeff/, ''))
  } catch {
    throw new MetadataError('ce n’est pas un fichier XML bien formé')
  }
}

const rolesOf = (entity: Element): Element[] =>
  childrenOf(entity, 'metadata', 'IDPSSODescriptor').filter((role) =>
    (attributeOf(role, 'protocolSupportEnumeration') ?? '').split(/\s+/).includes(protocol),
  )

function findSignInUrl(roles: readonly Element[]): string {
  const url = roles
    .flatMap((role) => childrenOf(role, 'metadata', 'SingleSignOnService'))
    .filter((service) => attributeOf(service, 'Binding') === redirectBinding)
    .map((service) => attributeOf(service, 'Location') ?? '')
    .find((location) => /^https?:\/\//.test(location))
  if (url === undefined)
    throw new MetadataError('les métadonnées ne donnent pas d’adresse de connexion par HTTP-Redirect')
  return url
}

/** A key without a `use` serves for everything. */
function listSigningCertificates(roles: readonly Element[]): string[] {
  const certificates = roles
    .flatMap((role) => childrenOf(role, 'metadata', 'KeyDescriptor'))
    .filter((key) => (attributeOf(key, 'use') ?? 'signing') === 'signing')
    .flatMap((key) => [...elementsIn(key)])
    .filter((element) => isNamed(element, 'signature', 'X509Certificate'))
    .map((element) => readCertificate(textOf(element)))
  if (certificates.length === 0)
    throw new MetadataError('les métadonnées ne donnent pas de certificat de signature')
  return [...new Set(certificates)]
}

function readCertificate(text: string): string {
  const base64 = text.replaceAll(/\s/g, '')
  const certificate = parseCertificate(base64)
  const key = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }))
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw new MetadataError('un certificat des métadonnées n’a pas de clé RSA d’au moins 2048 bits')
  return certificate.toString()
}

function parseCertificate(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'))
  } catch {
    throw new MetadataError('un certificat des métadonnées est illisible')
  }
}
