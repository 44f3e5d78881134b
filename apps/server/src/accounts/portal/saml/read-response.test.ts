import { expect, test } from 'vitest'
import { makeKeyPair, sign, writeAssertion, writeResponse } from '../../../../test/saml/forger.ts'
import { readDecryptedAssertion, readResponse } from './read-response.ts'

const claims = {
  now: new Date('2026-12-01T10:00:00Z'),
  requestId: '_request',
  idp: 'https://portail.exemple.test/idp',
  acsUrl: 'https://pix.exemple.test/acs',
  audience: 'https://pix.exemple.test',
}
const key = await makeKeyPair('idp')
const encode = (xml: string): string => Buffer.from(xml).toString('base64')

const encryptedAssertion = '<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"/>'

test('an answer says which request it is for, how it ended and what is signed', () => {
  const signed = sign(writeResponse(claims, writeAssertion(claims)), 'Response', key)
  expect(readResponse(encode(signed))).toMatchObject({
    inResponseTo: '_request',
    status: 'urn:oasis:names:tc:SAML:2.0:status:Success',
    isSigned: true,
  })
})

test.each([
  [
    'tags nested beyond any use',
    writeResponse(claims, `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`),
    'shape',
  ],
  ['bytes that are no UTF-8', Buffer.from([0x3c, 0xe9, 0x3e]), 'not_utf8'],
  ['UTF-16', Buffer.from('<a/>', 'utf16le'), 'not_xml'],
  ['an entity of its own', '<a>&b;</a>', 'not_xml'],
  ['an element twice as attribute', '<a b="1" b="2"/>', 'not_xml'],
  ['a processing instruction', writeResponse(claims, '<?php ?>'), 'shape'],
  ['character data in brackets', writeResponse(claims, '<![CDATA[x]]>'), 'shape'],
  ['an id twice', writeResponse(claims, '<a ID="_response"/>'), 'shape'],
  ['two statuses', writeResponse(claims, '<samlp:Status/>'), 'shape'],
  ['an assertion of another namespace', writeResponse(claims, '<Assertion xmlns="urn:x"/>'), 'shape'],
  ['an encrypted assertion with nothing in it', writeResponse(claims, encryptedAssertion), 'shape'],
  ['a signature without a digest method', writeResponse(claims, '<DigestMethod/>'), 'algorithm'],
])('%s: refused before anything is verified', (_, xml, reason) => {
  const base64 = typeof xml === 'string' ? encode(xml) : xml.toString('base64')
  expect(() => readResponse(base64)).toThrow(reason)
})

test('a decrypted assertion is looked over as one in clear', () => {
  const assertion = writeAssertion(claims)
  expect(readDecryptedAssertion(assertion).localName).toBe('Assertion')
  expect(() => readDecryptedAssertion(`<!DOCTYPE a>${assertion}`)).toThrow('doctype')
  expect(() => readDecryptedAssertion(writeResponse(claims, assertion))).toThrow('shape')
  expect(() =>
    readDecryptedAssertion(assertion.replace('</saml:Issuer>', `</saml:Issuer>${assertion}`)),
  ).toThrow('shape')
})
