import { signatureOf, withoutSignature, writeAssertion, writeResponse } from './forger.ts'
import { type Case, evil, inside, renamed, signedAssertion, signedResponse, toEvil } from './kit.ts'

/** Signature wrapping: what is signed stays somewhere in the document, and something else stands in its place. */
export const wrapping: readonly Case[] = [
  {
    name: 'wrapping 1: the signed response inside the signature of another',
    async forge(kit) {
      const signed = await signedResponse(kit)
      const original = withoutSignature(signed)
      const other = writeResponse(
        kit.claims({ responseId: '_other' }),
        await kit.wrap(writeAssertion(kit.claims({ attributes: evil, assertionId: '_evil' }))),
      )
      const carrier = inside(signatureOf(signed), 'ds:Signature', original)
      return other.replace('<samlp:Status>', `${carrier}<samlp:Status>`)
    },
    reason: 'shape',
  },
  {
    name: 'wrapping 2: the signed response before its detached signature in another',
    async forge(kit) {
      const signed = await signedResponse(kit)
      const other = writeResponse(
        kit.claims({ responseId: '_other' }),
        await kit.wrap(writeAssertion(kit.claims({ attributes: evil, assertionId: '_evil' }))),
      )
      return other.replace(
        '<samlp:Status>',
        `${withoutSignature(signed)}${signatureOf(signed)}<samlp:Status>`,
      )
    },
    reason: 'shape',
  },
  {
    name: 'wrapping 3: another assertion before the signed one',
    async forge(kit) {
      const signed = signedAssertion(kit)
      return writeResponse(
        kit.claims(),
        (await kit.wrap(renamed(toEvil(withoutSignature(signed))))) + (await kit.wrap(signed)),
      )
    },
    reason: 'shape',
  },
  {
    name: 'wrapping 4: the signed assertion inside another',
    async forge(kit) {
      const signed = signedAssertion(kit)
      return writeResponse(
        kit.claims(),
        await kit.wrap(inside(renamed(toEvil(withoutSignature(signed))), 'saml:Assertion', signed)),
      )
    },
    reason: 'shape',
  },
  {
    name: 'wrapping 5: another assertion with the signature, the signed one after it',
    async forge(kit) {
      const signed = signedAssertion(kit)
      return writeResponse(
        kit.claims(),
        (await kit.wrap(renamed(toEvil(signed)))) + (await kit.wrap(withoutSignature(signed))),
      )
    },
    reason: 'shape',
  },
  {
    name: 'wrapping 6: the signed assertion inside the signature of another',
    async forge(kit) {
      const signed = signedAssertion(kit)
      const carrier = inside(renamed(toEvil(signed)), 'ds:Signature', withoutSignature(signed))
      return writeResponse(kit.claims(), await kit.wrap(carrier))
    },
    reason: 'shape',
  },
  {
    name: 'wrapping 7: another assertion of the same id in extensions',
    async forge(kit) {
      const signed = signedAssertion(kit)
      const extensions = `<samlp:Extensions>${await kit.wrap(toEvil(withoutSignature(signed)))}</samlp:Extensions>`
      return writeResponse(kit.claims(), await kit.wrap(signed)).replace(
        '<samlp:Status>',
        `${extensions}<samlp:Status>`,
      )
    },
    reason: 'shape',
  },
  {
    name: 'wrapping 8: the signed assertion in an object of the signature of another',
    async forge(kit) {
      const signed = signedAssertion(kit)
      const object = `<ds:Object>${withoutSignature(signed)}</ds:Object>`
      return writeResponse(
        kit.claims(),
        await kit.wrap(inside(renamed(toEvil(signed)), 'ds:Signature', object)),
      )
    },
    reason: 'shape',
  },
]
