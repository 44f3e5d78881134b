import { promisify } from 'node:util'
import { X509Certificate } from 'node:crypto'
import { generate } from 'selfsigned'
import { SignedXml } from 'xml-crypto'
import { encrypt, type EncryptionAlgorithm } from 'xml-encryption'

/** A key with the certificate that goes with it, PEM. */
export type KeyPair = { readonly privateKey: string; readonly certificate: string }

export async function makeKeyPair(commonName: string): Promise<KeyPair> {
  const made = await generate([{ name: 'commonName', value: commonName }], {
    keySize: 2048,
    algorithm: 'sha256',
  })
  return { privateKey: made.private, certificate: made.cert }
}

/** What an identity provider may say, right or wrong. Times are in minutes from now. */
export type Claims = {
  readonly now: Date
  readonly requestId: string | null
  readonly idp: string
  readonly acsUrl: string
  readonly audience: string
  readonly assertionId?: string
  readonly responseId?: string
  readonly issuer?: string
  readonly responseIssuer?: string
  readonly recipient?: string
  readonly destination?: string
  readonly subjectInResponseTo?: string
  readonly notBefore?: number
  readonly notOnOrAfter?: number
  readonly status?: string
  readonly nameId?: string
  readonly attributes?: Readonly<Record<string, readonly string[]>>
}

/** Whom the genuine answers are about. */
export const genuine = {
  IDO: ['ido-vrai-1'],
  PRE: ['Amandine'],
  NOM: ['TESTARD-FICTIF'],
  UAI: ['9999990E'],
  PRO: ['National_elv'],
  DIV: ['3 A'],
} as const

const success = 'urn:oasis:names:tc:SAML:2.0:status:Success'
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const at = (now: Date, minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString()

function writeAttribute([name, values]: [string, readonly string[]]): string {
  const written = values.map((value) => `<saml:AttributeValue>${escape(value)}</saml:AttributeValue>`)
  return `<saml:Attribute Name="${name}">${written.join('')}</saml:Attribute>`
}

/** An unsigned assertion. */
export function writeAssertion(claims: Claims): string {
  const { now, requestId, notBefore = -1, notOnOrAfter = 5, assertionId = '_assertion' } = claims
  const inResponseTo = claims.subjectInResponseTo ?? requestId
  const attributes = Object.entries(claims.attributes ?? genuine)
  return (
    `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${assertionId}" Version="2.0" IssueInstant="${at(now, 0)}">` +
    `<saml:Issuer>${claims.issuer ?? claims.idp}</saml:Issuer>` +
    `<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">${claims.nameId ?? '_transient'}</saml:NameID>` +
    `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${at(now, notOnOrAfter)}" Recipient="${claims.recipient ?? claims.acsUrl}"${inResponseTo === null ? '' : ` InResponseTo="${inResponseTo}"`}/></saml:SubjectConfirmation></saml:Subject>` +
    `<saml:Conditions NotBefore="${at(now, notBefore)}" NotOnOrAfter="${at(now, notOnOrAfter)}"><saml:AudienceRestriction><saml:Audience>${claims.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `<saml:AuthnStatement AuthnInstant="${at(now, 0)}" SessionIndex="_session"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>` +
    `<saml:AttributeStatement>${attributes.map(writeAttribute).join('')}</saml:AttributeStatement>` +
    `</saml:Assertion>`
  )
}

/** An unsigned response around anything. */
export function writeResponse(claims: Claims, content: string): string {
  const { now, requestId, responseId = '_response' } = claims
  return (
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${responseId}" Version="2.0" IssueInstant="${at(now, 0)}" Destination="${claims.destination ?? claims.acsUrl}"${requestId === null ? '' : ` InResponseTo="${requestId}"`}>` +
    `<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${claims.responseIssuer ?? claims.idp}</saml:Issuer>` +
    `<samlp:Status><samlp:StatusCode Value="${claims.status ?? success}"/></samlp:Status>` +
    `${content}</samlp:Response>`
  )
}

export type Algorithms = { readonly signature?: string; readonly digest?: string }

/** Signs the element of that local name, as portals do: enveloped, right after its issuer. */
export function sign(
  xml: string,
  name: 'Assertion' | 'Response',
  key: KeyPair,
  algorithms: Algorithms = {},
): string {
  const element = `//*[local-name(.)='${name}']`
  const signer = new SignedXml({
    privateKey: key.privateKey,
    publicCert: key.certificate,
    signatureAlgorithm: algorithms.signature ?? 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  })
  signer.addReference({
    xpath: element,
    transforms: [
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/2001/10/xml-exc-c14n#',
    ],
    digestAlgorithm: algorithms.digest ?? 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  signer.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: `${element}/*[local-name(.)='Issuer']`, action: 'after' },
  })
  return signer.getSignedXml()
}

/** Encrypts an assertion for whoever holds this certificate's key: an attacker can do it as well as the portal. */
export async function encryptAssertion(
  assertion: string,
  certificate: string,
  encryptionAlgorithm: EncryptionAlgorithm = 'http://www.w3.org/2009/xmlenc11#aes128-gcm',
): Promise<string> {
  const encrypted = await promisify(encrypt)(assertion, {
    rsa_pub: new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }),
    pem: certificate,
    encryptionAlgorithm,
    disallowEncryptionWithInsecureAlgorithm: false,
    warnInsecureAlgorithm: false,
    keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  })
  return `<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${encrypted}</saml:EncryptedAssertion>`
}

const signature = /<ds:Signature .*?<\/ds:Signature>/s

export const signatureOf = (xml: string): string => signature.exec(xml)?.[0] ?? ''
export const withoutSignature = (xml: string): string => xml.replace(signature, '')

/** Metadata as real portals write them: several roles, several certificates. */
export function writeIdpMetadata(idp: string, signInUrl: string, certificates: readonly string[]): string {
  const bare = (pem: string): string => pem.replace(/-----[A-Z ]+-----/g, '').trim()
  const keys = certificates.map(
    (pem) =>
      `<md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\n${bare(pem)}\n</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Portail d'essai -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="${idp}">
  <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${idp}/acs" index="1"/>
  </md:SPSSODescriptor>
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:mace:shibboleth:1.0 urn:oasis:names:tc:SAML:2.0:protocol">
    ${keys.join('\n    ')}
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${signInUrl}/post"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${signInUrl}"/>
  </md:IDPSSODescriptor>
  <md:AttributeAuthorityDescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    ${keys[0]}
    <md:AttributeService Binding="urn:oasis:names:tc:SAML:2.0:bindings:SOAP" Location="${idp}/attributes"/>
  </md:AttributeAuthorityDescriptor>
</md:EntityDescriptor>`
}
