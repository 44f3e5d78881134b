import { checkAlgorithms } from './algorithms.ts'
import { PortalFault } from './portal-fault.ts'
import {
  attributeOf,
  childrenOf,
  type Element,
  elementsIn,
  findChild,
  getChild,
  isNamed,
  parseXml,
  refuseAmbiguousNodes,
} from './xml.ts'

/** Real answers weigh 8 to 12 kB. */
const maxBytes = 256 * 1024

/** An answer whose shape leaves no doubt about what it says; nothing of it is believed yet. */
export type UnverifiedResponse = {
  readonly xml: string
  readonly root: Element
  /** `Destination` and the like are read from here before, and from signed bytes after, verification. */
  readonly inResponseTo: string | null
  readonly status: string | null
  readonly isSigned: boolean
  /** The `Assertion` or `EncryptedAssertion`; absent from an answer that says no. */
  readonly assertion: Element | undefined
}

/** Decodes and looks over what a browser posts, before any of it reaches a cryptographic library. */
export function readResponse(base64: string): UnverifiedResponse {
  const xml = decode(base64)
  const root = parseXml(xml)
  if (!isNamed(root, 'protocol', 'Response')) throw new PortalFault('shape')
  refuseAmbiguousNodes(root)
  checkAlgorithms(root)
  const assertion = findAssertion(root)
  checkSignatures(root, assertion)
  const code = findChild(getChild(root, 'protocol', 'Status'), 'protocol', 'StatusCode')
  return {
    xml,
    root,
    inResponseTo: attributeOf(root, 'InResponseTo'),
    status: code ? attributeOf(code, 'Value') : null,
    isSigned: findChild(root, 'signature', 'Signature') !== undefined,
    assertion,
  }
}

function decode(base64: string): string {
  if (base64.length > maxBytes * 1.5) throw new PortalFault('too_large')
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > maxBytes) throw new PortalFault('too_large')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new PortalFault('not_utf8')
  }
}

const assertionNames = new Set(['Assertion', 'EncryptedAssertion'])

/** One Response and at most one assertion in the whole document, in its place, each id once. */
function findAssertion(root: Element): Element | undefined {
  const elements = [...elementsIn(root)]
  const assertions = elements.filter((element) => assertionNames.has(element.localName ?? ''))
  const responses = elements.filter((element) => element.localName === 'Response')
  const ids = elements.flatMap((element) =>
    ['ID', 'Id', 'id'].flatMap((name) => attributeOf(element, name) ?? []),
  )
  if (responses.length !== 1 || assertions.length > 1) throw new PortalFault('shape')
  if (new Set(ids).size !== ids.length) throw new PortalFault('shape')
  const [assertion] = assertions
  if (assertion && (assertion.parentNode !== root || !isAssertion(assertion))) throw new PortalFault('shape')
  if (assertion?.localName === 'EncryptedAssertion') checkEncryption(elements)
  return assertion
}

/** One text under one key, so that nobody can decrypt something else than somebody else does. */
function checkEncryption(elements: readonly Element[]): void {
  const counted = { EncryptedData: 1, EncryptedKey: 1, CipherData: 2, CipherValue: 2, EncryptionMethod: 2 }
  for (const [name, count] of Object.entries(counted)) {
    const found = elements.filter((element) => element.localName === name)
    if (found.length !== count) throw new PortalFault('shape')
  }
}

const isAssertion = (element: Element): boolean =>
  isNamed(element, 'assertion', 'Assertion') || isNamed(element, 'assertion', 'EncryptedAssertion')

/** Signatures stand only where they sign their own parent, one each, over that parent alone. */
function checkSignatures(root: Element, assertion: Element | undefined): void {
  const signatures = [...elementsIn(root)].filter((element) => element.localName === 'Signature')
  for (const signature of signatures) {
    const parent = signature.parentNode
    if (!isNamed(signature, 'signature', 'Signature')) throw new PortalFault('shape')
    if (parent !== root && parent !== assertion) throw new PortalFault('shape')
    const owner = parent === root ? root : assertion
    if (owner) checkSignature(signature, owner)
  }
  for (const owner of [root, assertion]) if (owner) findChild(owner, 'signature', 'Signature')
}

function checkSignature(signature: Element, owner: Element): void {
  const info = getChild(signature, 'signature', 'SignedInfo')
  const reference = getChild(info, 'signature', 'Reference')
  const id = attributeOf(owner, 'ID')
  if (!id || attributeOf(reference, 'URI') !== `#${id}`) throw new PortalFault('shape')
  if (childrenOf(signature, 'signature', 'Object').length > 0) throw new PortalFault('shape')
}

/** Looks over a decrypted assertion as strictly as over one that came in clear. */
export function readDecryptedAssertion(xml: string): Element {
  const root = parseXml(xml)
  if (!isNamed(root, 'assertion', 'Assertion')) throw new PortalFault('shape')
  refuseAmbiguousNodes(root)
  checkAlgorithms(root)
  const inner = [...elementsIn(root)].filter((element) => assertionNames.has(element.localName ?? ''))
  if (inner.length !== 1) throw new PortalFault('shape')
  checkSignatures(root, root)
  return root
}
