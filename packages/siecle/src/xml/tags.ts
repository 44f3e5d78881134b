import { FileRefusal } from '../refusal.ts'
import { expandReferences } from './references.ts'
import {
  type Attributes,
  broken,
  cut,
  isBlank,
  maxAttributes,
  maxDepth,
  type Name,
  type State,
} from './state.ts'
import { forbidden, high, kinds } from './text.ts'
import { tidy } from './values.ts'

/** Bytes that may begin a name (1), or only go on with it (2). */
const nameKinds = new Uint8Array(256).fill(1, 0x80)
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:')
  nameKinds[letter.charCodeAt(0)] = 1
for (const other of '0123456789-.') nameKinds[other.charCodeAt(0)] = 2

const noAttributes: Attributes = new Map()

export function readOpenTag(state: State, start: number): number {
  const { bytes } = state
  const name = expectedName(state, start + 1) ?? readElementName(state, start + 1)
  if (!name) return cut
  const end = start + 1 + name.bytes.length
  if (bytes[end] === 0x3e) {
    open(state, name, noAttributes)
    return end + 1
  }
  const attributes = new Map<string, string>()
  const last = readAttributes(state, end, attributes)
  const closing = bytes[last]
  if (last === cut || closing === undefined) return cut
  if (closing === 0x3e) {
    open(state, name, attributes)
    return last + 1
  }
  if (bytes[last + 1] === undefined) return cut
  if (bytes[last + 1] !== 0x3e) throw broken()
  open(state, name, attributes)
  close(state, name)
  return last + 2
}

export function readCloseTag(state: State, start: number): number {
  const { bytes, stack } = state
  const name = stack.at(-1)
  if (!name) throw broken()
  const own = name.bytes
  const end = start + 2 + own.length
  if (end > bytes.length) {
    if (!isSame(own.subarray(0, bytes.length - start - 2), bytes, start + 2)) throw broken()
    return cut
  }
  if (!isSame(own, bytes, start + 2)) throw broken()
  let index = end
  while (isBlank(bytes[index])) index++
  if (bytes[index] === undefined) return cut
  if (bytes[index] !== 0x3e) throw broken()
  close(state, name)
  return index + 1
}

/**
 * The element that followed the last one before, if it follows again: records have their elements in one order, and one
 * comparison is quicker than finding where the name ends and looking it up.
 */
function expectedName({ bytes, last }: State, start: number): Name | undefined {
  const name = last?.next
  if (!name) return undefined
  const end = start + name.bytes.length
  const isWhole = end < bytes.length && nameKinds[bytes[end] as number] === 0
  return isWhole && isSame(name.bytes, bytes, start) ? name : undefined
}

function readElementName(state: State, start: number): Name | undefined {
  const { bytes, last } = state
  const end = readName(bytes, start)
  if (end === bytes.length) return undefined
  const name = nameAt(state, start, end)
  if (last) last.next = name
  return name
}

function open(state: State, name: Name, attributes: Attributes): void {
  const { stack } = state
  if (stack.length === 0 && state.hasRoot) throw broken()
  if (stack.length >= maxDepth) throw new FileRefusal('TOO_DEEP')
  state.hasRoot = true
  stack.push(name)
  state.last = name
  state.wanted = state.target.open(name.text, attributes)
  state.value = state.wholeValue = undefined
}

function close(state: State, name: Name): void {
  state.stack.pop()
  const text = state.wanted ? (state.wholeValue ?? tidy(state.value ?? '')) : undefined
  state.wanted = false
  state.target.close(name.text, text)
}

/** Returns where a name ends; the end of the bytes when it is cut. */
function readName(bytes: Buffer, start: number): number {
  if (start < bytes.length && nameKinds[bytes[start] as number] !== 1) throw broken()
  let index = start
  while (index < bytes.length && nameKinds[bytes[index] as number] !== 0) index++
  return index
}

function nameAt({ bytes, names, values }: State, start: number, end: number): Name {
  let hash = end - start
  for (let index = start; index < end; index++) hash = (Math.imul(hash, 31) + (bytes[index] as number)) | 0
  const known = names.get(hash)
  if (known && known.bytes.length === end - start && isSame(known.bytes, bytes, start)) return known
  const own = Buffer.from(bytes.subarray(start, end))
  values.check(own, 0, own.length)
  const name = { text: values.decode(own, 0, own.length), bytes: own, next: undefined }
  if (names.size < 1_000) names.set(hash, name)
  return name
}

/** Whether `bytes` go on with `own` at `start`; there must be as many. */
function isSame(own: Buffer, bytes: Buffer, start: number): boolean {
  for (let at = 0; at < own.length; at++) if (own[at] !== bytes[start + at]) return false
  return true
}

/** Fills `attributes`; returns where the `>` or `/` stands that follows them. */
function readAttributes(state: State, start: number, attributes: Map<string, string>): number {
  const { bytes } = state
  for (let index = start; ;) {
    const before = index
    while (isBlank(bytes[index])) index++
    const next = bytes[index]
    if (next === undefined || next === 0x3e || next === 0x2f) return index
    if (index === before) throw broken()
    const name = readName(bytes, index)
    let equals = name
    while (isBlank(bytes[equals])) equals++
    if (bytes[equals] === undefined) return cut
    if (bytes[equals] !== 0x3d) throw broken()
    let quote = equals + 1
    while (isBlank(bytes[quote])) quote++
    const end = readQuoted(state, quote)
    if (end === cut) return cut
    const key = nameAt(state, index, name).text
    if (attributes.has(key)) throw broken()
    if (attributes.size >= maxAttributes) throw new FileRefusal('TOO_DEEP')
    attributes.set(key, expandReferences(state.values.decode(bytes, quote + 1, end - 1)))
    index = end
  }
}

/** Returns where a quoted value ends, after its closing quote. */
function readQuoted({ bytes, values }: State, start: number): number {
  const quote = bytes[start]
  if (quote === undefined) return cut
  if (quote !== 0x22 && quote !== 0x27) throw broken()
  let isAscii = true
  for (let index = start + 1; index < bytes.length; index++) {
    const byte = bytes[index] as number
    if (byte === quote) {
      if (!isAscii) values.check(bytes, start + 1, index)
      return index + 1
    }
    const kind = kinds[byte]
    if (kind === forbidden || byte === 0x3c) throw broken()
    if (kind === high) isAscii = false
  }
  return cut
}
