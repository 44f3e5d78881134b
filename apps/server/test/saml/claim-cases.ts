import { genuine, sign, signatureOf, withoutSignature, writeAssertion, writeResponse } from './forger.ts'
import { type Case, evil, inside, saying, signedAssertion, signedResponse } from './kit.ts'

export const claimed: readonly Case[] = [
  {
    name: 'it has expired',
    forge: (kit) => saying(kit, { notBefore: -20, notOnOrAfter: -3 }),
    reason: 'expired',
  },
  {
    name: 'it is not valid yet',
    forge: (kit) => saying(kit, { notBefore: 3, notOnOrAfter: 9 }),
    reason: 'not_yet_valid',
  },
  {
    name: 'it is meant for another service',
    forge: (kit) => saying(kit, { audience: 'https://autre.exemple.test' }),
    reason: 'audience',
  },
  {
    name: 'it is for another recipient',
    forge: (kit) => saying(kit, { recipient: 'https://autre.exemple.test/acs' }),
    reason: 'recipient',
  },
  {
    name: 'it has another destination',
    forge: (kit) => saying(kit, { destination: 'https://autre.exemple.test/acs' }),
    reason: 'destination',
  },
  {
    name: 'a signed response has another destination',
    forge: (kit) => signedResponse(kit, { destination: 'https://autre.exemple.test/acs' }),
    reason: 'destination',
  },
  {
    name: 'it answers a request that we did not make',
    forge: (kit) => saying(kit, { requestId: '_0000000000000000000000000000000000000000' }),
    reason: 'in_response_to',
  },
  {
    name: 'its assertion answers another request than its envelope',
    forge: (kit) => saying(kit, { subjectInResponseTo: '_other' }),
    reason: 'in_response_to',
  },
  {
    name: 'another portal issued it',
    forge: (kit) => saying(kit, { issuer: 'https://autre.exemple.test/idp' }),
    reason: 'issuer',
  },
  {
    name: 'another portal sent it',
    forge: (kit) => signedResponse(kit, { responseIssuer: 'https://autre.exemple.test/idp' }),
    reason: 'issuer',
  },
  {
    name: 'its status is a failure',
    forge: (kit) => saying(kit, { status: 'urn:oasis:names:tc:SAML:2.0:status:Responder' }),
    reason: 'status',
  },
  {
    name: 'it names nobody',
    forge: (kit) => saying(kit, { attributes: { ...genuine, IDO: ['  '] } }),
    reason: 'identifier_missing',
  },
  {
    name: 'its identifier is longer than any',
    forge: (kit) => saying(kit, { attributes: { ...genuine, IDO: ['x'.repeat(256)] } }),
    reason: 'identifier_missing',
  },
]

const doctype = '<!DOCTYPE samlp:Response [<!ENTITY x "y">]>'

export const documents: readonly Case[] = [
  {
    name: 'a comment stands outside of what was signed',
    forge: async (kit) => (await saying(kit, {})).replace('<samlp:Status>', '<!-- x --><samlp:Status>'),
    reason: 'shape',
  },

  {
    name: 'a DOCTYPE stands before it',
    forge: async (kit) => doctype + (await saying(kit, {})),
    reason: 'doctype',
  },
  {
    name: 'a DOCTYPE in small letters stands after its declaration',
    forge: async (kit) => `<?xml version="1.0"?>\n${doctype.toLowerCase()}${await saying(kit, {})}`,
    reason: 'doctype',
  },
  {
    name: 'an assertion was appended',
    forge: async (kit) =>
      inside(
        await saying(kit, {}),
        'samlp:Response',
        await kit.wrap(writeAssertion(kit.claims({ attributes: evil, assertionId: '_evil' }))),
      ),
    reason: 'shape',
  },
  {
    name: 'an attribute was appended',
    forge: async (kit) =>
      writeResponse(
        kit.claims(),
        await kit.wrap(
          inside(
            signedAssertion(kit),
            'saml:Assertion',
            `<saml:AttributeStatement><saml:Attribute Name="IDO"><saml:AttributeValue>ido-usurpé</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>`,
          ),
        ),
      ),
    reason: 'signature',
  },
  {
    name: 'a signed answer that says no carries an assertion as a decoy',
    async forge(kit) {
      const status = 'urn:oasis:names:tc:SAML:2.0:status:Responder'
      const refused = sign(writeResponse(kit.claims({ status }), ''), 'Response', kit.key)
      const decoy = await kit.wrap(writeAssertion(kit.claims({ attributes: evil })))
      return inside(refused, 'samlp:Response', decoy)
    },
    reason: 'status',
  },
  {
    name: 'a signed answer that says no stands in the signature of a decoy that says yes',
    async forge(kit) {
      const status = 'urn:oasis:names:tc:SAML:2.0:status:Responder'
      const refused = sign(writeResponse(kit.claims({ status }), ''), 'Response', kit.key)
      const decoy = writeResponse(
        kit.claims({ responseId: '_decoy' }),
        await kit.wrap(writeAssertion(kit.claims({ attributes: evil }))),
      )
      return decoy.replace(
        '<samlp:Status>',
        `${inside(signatureOf(refused), 'ds:Signature', withoutSignature(refused))}<samlp:Status>`,
      )
    },
    reason: 'shape',
  },
  {
    name: 'it is a page of another kind',
    forge: () => '<html><body>Maintenance</body></html>',
    reason: 'shape',
  },
  { name: 'it is no XML', forge: () => 'Bonjour', reason: 'not_xml' },
  {
    name: 'it weighs more than any answer',
    forge: async (kit) => (await saying(kit, {})) + ' '.repeat(262_144),
    reason: 'too_large',
  },
]
