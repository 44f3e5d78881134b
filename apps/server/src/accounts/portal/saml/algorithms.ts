import { PortalFault } from './portal-fault.ts'
import { attributeOf, type Element, elementsIn } from './xml.ts'

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'
const sha256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
const sha512 = 'http://www.w3.org/2001/04/xmlenc#sha512'

/** Per element, what its `Algorithm` may be. SHA-1, HMAC, RSA 1.5, triple DES and XSLT are not among them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  SignatureMethod: [
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
    'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
  ],
  DigestMethod: [sha256, sha512],
  CanonicalizationMethod: [exclusive, inclusive],
  Transform: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive, inclusive],
  EncryptionMethod: [
    'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    'http://www.w3.org/2009/xmlenc11#aes128-gcm',
    'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
    'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
    'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  ],
}

/** Inside RSA-OAEP a collision of SHA-1 is of no use; it is what portals send and all that the library reads. */
const oaepDigests = ['http://www.w3.org/2000/09/xmldsig#sha1']

function isAllowed(element: Element, algorithm: string): boolean {
  const name = element.localName ?? ''
  const isOaepDigest = name === 'DigestMethod' && element.parentElement?.localName === 'EncryptionMethod'
  return (isOaepDigest ? oaepDigests : (allowed[name] ?? [])).includes(algorithm)
}

/** Refuses an answer that names an algorithm which is not on the list, wherever it names it. */
export function checkAlgorithms(root: Element): void {
  for (const element of elementsIn(root)) {
    const algorithm = attributeOf(element, 'Algorithm')
    const mustSay = element.localName === 'SignatureMethod' || element.localName === 'DigestMethod'
    if (algorithm === null ? mustSay : !isAllowed(element, algorithm)) throw new PortalFault('algorithm')
  }
}
