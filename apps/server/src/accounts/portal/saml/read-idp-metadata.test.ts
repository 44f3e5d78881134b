import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeKeyPair, writeIdpMetadata } from '../../../../test/saml/forger.ts'
import { readIdpMetadata } from './read-idp-metadata.ts'

const idp = 'https://portail.exemple.test/idp'
const [first, second] = [await makeKeyPair('one'), await makeKeyPair('two')]
const metadata = writeIdpMetadata(idp, `${idp}/sso`, [first.certificate, second.certificate])

test('of several roles the identity provider is read, with all its certificates', () => {
  const read = readIdpMetadata(metadata)
  expect(read).toMatchObject({ entityId: idp, signInUrl: `${idp}/sso`, validUntil: null })
  expect(read.certificates.map((pem) => new X509Certificate(pem).fingerprint256)).toEqual(
    [first, second].map(({ certificate }) => new X509Certificate(certificate).fingerprint256),
  )
})

test('it is found among other entities of a federation, with a byte order mark before', () => {
  const entity = metadata.replace(/^<\?xml[^>]*>\s*<!--.*?-->/, '')
  const other = `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://autre.exemple.test"><md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"/></md:EntityDescriptor>`
  const federation = `\ufeff<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" validUntil="2027-01-01T00:00:00Z">${other}${entity}</md:EntitiesDescriptor>`
  expect(readIdpMetadata(federation)).toMatchObject({
    entityId: idp,
    validUntil: new Date('2027-01-01T00:00:00Z'),
  })
})

test('a key that says nothing of its use signs too; one for encryption alone does not', () => {
  expect(readIdpMetadata(metadata.replaceAll(' use="signing"', '')).certificates).toHaveLength(2)
  expect(readIdpMetadata(metadata.replace('use="signing"', 'use="encryption"')).certificates).toHaveLength(1)
})

test.each([
  ['it is no XML', 'Bonjour', 'bien formé'],
  ['it has a DOCTYPE', metadata.replace('<!-- ', '<!DOCTYPE x><!-- '), 'bien formé'],
  [
    'it describes no identity provider',
    metadata.replaceAll('IDPSSODescriptor', 'PDPDescriptor'),
    'aucun fournisseur',
  ],
  ['it has no address for redirections', metadata.replace('HTTP-Redirect', 'HTTP-Artifact'), 'HTTP-Redirect'],
  ['its address is no web address', metadata.replaceAll(`"${idp}/sso"`, '"javascript:x"'), 'HTTP-Redirect'],
  ['it has no certificate', metadata.replaceAll('use="signing"', 'use="encryption"'), 'pas de certificat'],
  [
    'its certificate is broken',
    metadata.replace(/<ds:X509Certificate>\s*MII/, '<ds:X509Certificate>AAA'),
    'est illisible',
  ],
])('it is refused when %s', (_, xml, message) => {
  expect(() => readIdpMetadata(xml)).toThrow(message)
})
