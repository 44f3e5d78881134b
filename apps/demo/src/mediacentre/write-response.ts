import { randomBytes, X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'
import { SignedXml } from 'xml-crypto'
import { encrypt } from 'xml-encryption'
import { Markup, markup } from '../http/markup.ts'
import type { Keys } from './idp-keys.ts'
import { entityId } from './idp-metadata.ts'
import type { Person } from './people.ts'
import type { ServiceProvider } from './service-provider.ts'

const newId = (): string => `_${randomBytes(16).toString('hex')}`
const lifetime = 5 * 60_000

type Told = {
  readonly person: Person
  readonly provider: ServiceProvider
  readonly requestId: string
  readonly now: Date
}

/** The portal's answer about somebody: its assertion signed, and encrypted for the service if asked. */
export async function writeResponse(
  told: Told,
  { keys, encrypted }: { keys: Keys; encrypted: boolean },
): Promise<string> {
  const { provider, requestId, now } = told
  const signed = sign(writeAssertion(told).text, keys)
  const { encryptionCertificate, acsUrl } = provider
  const sent = encrypted && encryptionCertificate ? await seal(signed, encryptionCertificate) : signed
  const status = markup`<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>`
  const issuer = markup`<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${entityId}</saml:Issuer>`
  return markup`<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${newId()}" Version="2.0" IssueInstant="${now.toISOString()}" Destination="${acsUrl}" InResponseTo="${requestId}">${issuer}${status}${new Markup(sent)}</samlp:Response>`
    .text
}

function writeAssertion({ person, provider, requestId, now }: Told): Markup {
  const until = new Date(now.getTime() + lifetime).toISOString()
  const at = now.toISOString()
  const { ido, firstName, lastName, uai, profile, division } = person
  const attributes = { IDO: ido, PRE: firstName, NOM: lastName, UAI: uai, PRO: profile, DIV: division }
  const subject = markup`<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">${newId()}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${until}" Recipient="${provider.acsUrl}" InResponseTo="${requestId}"/></saml:SubjectConfirmation></saml:Subject>`
  const conditions = markup`<saml:Conditions NotBefore="${at}" NotOnOrAfter="${until}"><saml:AudienceRestriction><saml:Audience>${provider.entityId}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`
  const statement = markup`<saml:AuthnStatement AuthnInstant="${at}" SessionIndex="${newId()}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`
  const told = Object.entries(attributes).map(
    ([name, value]) => value !== null && writeAttribute(name, value),
  )
  return markup`<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${newId()}" Version="2.0" IssueInstant="${at}"><saml:Issuer>${entityId}</saml:Issuer>${subject}${conditions}${statement}<saml:AttributeStatement>${told}</saml:AttributeStatement></saml:Assertion>`
}

const writeAttribute = (name: string, value: string): Markup =>
  markup`<saml:Attribute Name="${name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic"><saml:AttributeValue>${value}</saml:AttributeValue></saml:Attribute>`

function sign(assertion: string, { privateKey, certificate }: Keys): string {
  const signer = new SignedXml({
    privateKey,
    publicCert: certificate,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  })
  signer.addReference({
    xpath: '/*',
    transforms: [
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/2001/10/xml-exc-c14n#',
    ],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  signer.computeSignature(assertion, {
    prefix: 'ds',
    location: { reference: "/*/*[local-name(.)='Issuer']", action: 'after' },
  })
  return signer.getSignedXml()
}

async function seal(assertion: string, certificate: string): Promise<string> {
  const sealed = await promisify(encrypt)(assertion, {
    rsa_pub: new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }),
    pem: certificate,
    encryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  })
  return `<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${sealed}</saml:EncryptedAssertion>`
}
