import { promisify } from 'node:util'
import { type CacheProvider, SAML, ValidateInResponseTo } from '@node-saml/node-saml'
import { SignedXml } from 'xml-crypto'
import { decrypt } from 'xml-encryption'
import { checkAssertion, checkResponse, type Expected } from './check-assertion.ts'
import { type Portal, samlOptions } from './portal.ts'
import { PortalFault } from './portal-fault.ts'
import type { IdentityProvider } from './read-idp-metadata.ts'
import { readDecryptedAssertion, type UnverifiedResponse } from './read-response.ts'
import { type Element, findChild, getChild, parseXml, writeXml } from './xml.ts'

export type VerifiedAssertion = {
  /** The bytes that the portal signed, read again. */
  readonly assertion: Element
  readonly id: string
  readonly expiresAt: Date
}

type Side = { readonly portal: Portal; readonly idp: IdentityProvider; readonly now: Date }

/**
 * Makes sure that an answer to the request `requestId` comes from the portal, is meant for us and for now. Each
 * signature that is present must hold; one of them is enough to be. Everything returned was signed.
 */
export async function verifyResponse(
  { portal, idp, now }: Side,
  response: UnverifiedResponse,
  requestId: string,
): Promise<VerifiedAssertion> {
  const { privateKey } = await portal.keys()
  const clear = await findClearAssertion(response, privateKey)
  const isAssertionSigned = findChild(clear, 'signature', 'Signature') !== undefined
  const saml = new SAML({
    ...samlOptions(portal, idp, { privateKey, certificate: '' }),
    decryptionPvk: privateKey,
    audience: portal.entityId,
    wantAuthnResponseSigned: response.isSigned,
    wantAssertionsSigned: isAssertionSigned || !response.isSigned,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: knowing(requestId),
    // Times are checked below, against our own clock.
    acceptedClockSkewMs: -1,
  })
  const signed = parseXml(await verify(saml, response))
  const expected: Expected = {
    idp: idp.entityId,
    audience: portal.entityId,
    acsUrl: portal.acsUrl,
    requestId,
    now,
  }
  checkResponse(response.isSigned ? readSignedResponse(response, idp) : response.root, expected)
  return { assertion: signed, ...checkAssertion(signed, expected) }
}

/** The assertion as it will be once decrypted, for looking over only: nothing of it is believed. */
async function findClearAssertion({ assertion }: UnverifiedResponse, privateKey: string): Promise<Element> {
  if (!assertion) throw new PortalFault('shape')
  if (assertion.localName === 'Assertion') return assertion
  const xml = await decryptAssertion(writeXml(assertion), privateKey)
  return readDecryptedAssertion(xml)
}

async function decryptAssertion(xml: string, key: string): Promise<string> {
  try {
    // What is not allowed was refused by name before; AES-CBC is what many portals send.
    const options = { disallowDecryptionWithInsecureAlgorithm: false, warnInsecureAlgorithm: false }
    return await promisify(decrypt)(xml, { key, ...options })
  } catch {
    throw new PortalFault('decryption')
  }
}

/** The library's verdict; its messages may quote the answer, so only what they are about is kept. */
async function verify(saml: SAML, { xml }: UnverifiedResponse): Promise<string> {
  try {
    const SAMLResponse = Buffer.from(xml).toString('base64')
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse })
    const signed = profile?.getAssertionXml?.()
    if (signed !== undefined) return signed
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/audience/i.test(message)) throw new PortalFault('audience')
    if (/InResponseTo/.test(message)) throw new PortalFault('in_response_to')
  }
  throw new PortalFault('signature')
}

/** The library checks the envelope's signature but does not hand over what it covers: checked again for that. */
function readSignedResponse({ xml, root }: UnverifiedResponse, { certificates }: IdentityProvider): Element {
  const signature = writeXml(getChild(root, 'signature', 'Signature'))
  for (const publicCert of certificates) {
    const verifier = new SignedXml({ publicCert })
    verifier.loadSignature(signature)
    const [signed, another] = holds(verifier, xml) ? verifier.getSignedReferences() : []
    if (signed !== undefined && another === undefined) return parseXml(signed)
  }
  throw new PortalFault('signature')
}

function holds(verifier: SignedXml, xml: string): boolean {
  try {
    return verifier.checkSignature(xml)
  } catch {
    return false
  }
}

/** The one request that was taken out of the shared store for this answer, in the form the library asks for. */
function knowing(requestId: string): CacheProvider {
  return {
    saveAsync: async () => null,
    getAsync: async (id) => (id === requestId ? new Date().toISOString() : null),
    removeAsync: async () => null,
  }
}
