import { sign, withoutSignature, writeAssertion, writeResponse } from './forger.ts'
import { type Case, saying, signedAssertion, signedResponse, toEvil } from './kit.ts'

export const valid: readonly Case[] = [
  { name: 'a signed assertion is accepted', forge: (kit) => saying(kit, {}) },
  { name: 'a signed response is accepted', forge: (kit) => signedResponse(kit) },
  {
    name: 'a signed response around a signed assertion is accepted',
    forge: async (kit) =>
      sign(writeResponse(kit.claims(), await kit.wrap(signedAssertion(kit))), 'Response', kit.key),
  },
  {
    name: 'a signature by the key that the portal is changing to is accepted',
    forge: async ({ claims, wrap, nextKey }) =>
      writeResponse(claims(), await wrap(sign(writeAssertion(claims()), 'Assertion', nextKey))),
  },
]

export const signatures: readonly Case[] = [
  {
    name: 'nothing is signed',
    forge: async ({ claims, wrap }) => writeResponse(claims(), await wrap(writeAssertion(claims()))),
    reason: 'signature',
  },
  {
    name: 'the signature was stripped from the assertion',
    forge: async (kit) => writeResponse(kit.claims(), await kit.wrap(withoutSignature(signedAssertion(kit)))),
    reason: 'signature',
  },
  {
    name: 'the signature was stripped from the response',
    forge: async (kit) => withoutSignature(await signedResponse(kit)),
    reason: 'signature',
  },
  {
    name: 'the identifier was changed after signing',
    forge: async (kit) => writeResponse(kit.claims(), await kit.wrap(toEvil(signedAssertion(kit)))),
    reason: 'signature',
  },
  {
    name: 'the signed response was changed around an assertion whose signature holds',
    forge: async (kit) =>
      sign(writeResponse(kit.claims(), await kit.wrap(signedAssertion(kit))), 'Response', kit.key).replace(
        'Version="2.0"',
        'Version="2.0" Consent="urn:x"',
      ),
    reason: 'signature',
  },
  {
    name: 'a foreign key signed and put itself in KeyInfo',
    forge: async ({ claims, wrap, foreignKey }) =>
      writeResponse(claims(), await wrap(sign(writeAssertion(claims()), 'Assertion', foreignKey))),
    reason: 'signature',
  },
  {
    name: 'a comment cuts the NameID in two',
    forge: async (kit) =>
      writeResponse(
        kit.claims(),
        await kit.wrap(
          signedAssertion(kit, { nameId: 'chef@exemple.fr.evil.test' }).replace(
            'exemple.fr.evil',
            'exemple.fr<!-- -->.evil',
          ),
        ),
      ),
    reason: 'shape',
  },
  {
    name: 'a comment cuts the identifier in two',
    forge: async (kit) =>
      writeResponse(
        kit.claims(),
        await kit.wrap(signedAssertion(kit).replace('ido-vrai-1', 'ido-vrai<!-- -->-1')),
      ),
    reason: 'shape',
  },
  {
    name: 'a comment stands in DigestValue',
    forge: async (kit) =>
      writeResponse(
        kit.claims(),
        await kit.wrap(
          toEvil(signedAssertion(kit)).replace('<ds:DigestValue>', '<ds:DigestValue><!--AAAA-->'),
        ),
      ),
    reason: 'shape',
  },
  {
    name: 'there are two SignedInfo',
    async forge(kit) {
      const signed = signedAssertion(kit)
      const info = /<ds:SignedInfo>.*<\/ds:SignedInfo>/s.exec(signed)?.[0] ?? ''
      const other = info.replace(/<ds:DigestValue>[^<]*/, '<ds:DigestValue>AAAA')
      return writeResponse(kit.claims(), await kit.wrap(toEvil(signed).replace(info, other + info)))
    },
    reason: 'shape',
  },
  {
    name: 'SHA-1 signs',
    forge: async ({ claims, wrap, key }) =>
      writeResponse(
        claims(),
        await wrap(
          sign(writeAssertion(claims()), 'Assertion', key, {
            signature: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1',
          }),
        ),
      ),
    reason: 'algorithm',
  },
  {
    name: 'SHA-1 digests',
    forge: async ({ claims, wrap, key }) =>
      writeResponse(
        claims(),
        await wrap(
          sign(writeAssertion(claims()), 'Assertion', key, {
            digest: 'http://www.w3.org/2000/09/xmldsig#sha1',
          }),
        ),
      ),
    reason: 'algorithm',
  },
  {
    name: 'HMAC signs, with the portal’s certificate as its key',
    forge: async (kit) =>
      writeResponse(
        kit.claims(),
        await kit.wrap(
          signedAssertion(kit).replace(
            'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
            'http://www.w3.org/2000/09/xmldsig#hmac-sha1',
          ),
        ),
      ),
    reason: 'algorithm',
  },
]
