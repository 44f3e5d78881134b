import { FileRefusal } from '../refusal.ts'

export type ValueReader = {
  /** Refuses bytes that the announced encoding does not have. */
  check(bytes: Buffer, start: number, end: number): void
  decode(bytes: Buffer, start: number, end: number): string
  /** Decodes, trims and collapses blanks; a value met before is given again, so that it is held once. */
  read(bytes: Buffer, start: number, end: number): string
}

/** Longest piece of text, tag or comment, in bytes. */
export const maxToken = 65_536
export const maxDepth = 64
export const maxAttributes = 256

export type Attributes = ReadonlyMap<string, string>

/** Who is told of the elements. */
export type XmlTarget = {
  /** Returns whether the text directly inside is wanted. */
  open(name: string, attributes: Attributes): boolean
  /** `text` is undefined unless it was wanted and there is some; blanks are trimmed and collapsed. */
  close(name: string, text: string | undefined): void
}

export type Name = {
  readonly text: string
  readonly bytes: Buffer
  /** The element that was opened after this one the last time. */
  next: Name | undefined
}

/** Where a tokenizer is. Its functions return where their token ends, or `cut` if the rest is still to come. */
export type State = {
  readonly target: XmlTarget
  readonly values: ValueReader
  /** Names met so far, by hash. */
  readonly names: Map<number, Name>
  /** Open elements. */
  readonly stack: Name[]
  /** Opened last. */
  last: Name | undefined
  /** What is in sight: never more than one token of the longest size. */
  bytes: Buffer
  isFirst: boolean
  hasRoot: boolean
  wanted: boolean
  /** Text so far of the element that is wanted. */
  value: string | undefined
  /** The same when it stands in one piece, without references: nearly always. Blanks are collapsed already. */
  wholeValue: string | undefined
}

export const cut = -1

export const broken = (): FileRefusal => new FileRefusal('INVALID_FILE')

export const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
