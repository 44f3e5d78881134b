import { DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'
import { PortalFault } from './portal-fault.ts'

export type { Element } from '@xmldom/xmldom'

export const namespaces = {
  protocol: 'urn:oasis:names:tc:SAML:2.0:protocol',
  assertion: 'urn:oasis:names:tc:SAML:2.0:assertion',
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
  encryption: 'http://www.w3.org/2001/04/xmlenc#',
} as const

export type NamespaceName = keyof typeof namespaces

const elementNode = 1
const textNode = 3

const isElement = (node: Node): node is Element => node.nodeType === elementNode

/** The root of a document without any DOCTYPE, entity of its own or slip that a lenient parser would mend. */
export function parseXml(text: string): Element {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new PortalFault('doctype')
  const parser = new DOMParser({
    locator: false,
    onError() {
      throw new PortalFault('not_xml')
    },
  })
  const root = parse(parser, text)
  if (!root) throw new PortalFault('not_xml')
  return root
}

function parse(parser: DOMParser, text: string): Element | null {
  try {
    return parser.parseFromString(text, 'text/xml').documentElement
  } catch {
    throw new PortalFault('not_xml')
  }
}

/** Deeper than any answer of a portal; recursive code below us stays far from its limit. */
const maxDepth = 50

/** Refuses comments, processing instructions and CDATA, which let two readers see two texts, and deep nesting. */
export function refuseAmbiguousNodes(root: Element): void {
  const document = root.ownerDocument ?? root
  for (const { node, depth } of nodesIn(document)) {
    const isDeclaration = node.nodeName === 'xml' && node.parentNode === document
    if (!isElement(node) && node.nodeType !== textNode && !isDeclaration) throw new PortalFault('shape')
    if (depth > maxDepth) throw new PortalFault('shape')
  }
}

/** All nodes below one, in document order. */
function* nodesIn(top: Node): Generator<{ readonly node: Node; readonly depth: number }> {
  let depth = 1
  let node = top.firstChild
  while (node) {
    yield { node, depth }
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === top ? null : node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
}

/** An element and all those in it. */
export function* elementsIn(root: Element): Generator<Element> {
  yield root
  for (const { node } of nodesIn(root)) if (isElement(node)) yield node
}

export const isNamed = (element: Element, namespace: NamespaceName, name: string): boolean =>
  element.localName === name && element.namespaceURI === namespaces[namespace]

/** The children of an element that have this name. */
export function childrenOf(parent: Element, namespace: NamespaceName, name: string): Element[] {
  const found: Element[] = []
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (isElement(child) && isNamed(child, namespace, name)) found.push(child)
  return found
}

/** The one child of this name; undefined if there is none, refused if there are several. */
export function findChild(parent: Element, namespace: NamespaceName, name: string): Element | undefined {
  const [first, second] = childrenOf(parent, namespace, name)
  if (second) throw new PortalFault('shape')
  return first
}

export function getChild(parent: Element, namespace: NamespaceName, name: string): Element {
  const child = findChild(parent, namespace, name)
  if (!child) throw new PortalFault('shape')
  return child
}

export const textOf = (element: Element | undefined): string => (element?.textContent ?? '').trim()

export const attributeOf = (element: Element, name: string): string | null =>
  element.hasAttribute(name) ? element.getAttribute(name) : null

export const writeXml = (element: Element): string => new XMLSerializer().serializeToString(element)
