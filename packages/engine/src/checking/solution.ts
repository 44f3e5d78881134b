/** Differences that do not count: T1 case, accents and spaces; T2 punctuation; T3 small typing errors. */
export type Tolerances = { readonly case?: boolean; readonly punctuation?: boolean; readonly typos?: boolean }

export type AnswerFormat = 'text' | 'number' | 'date' | 'choice'

/** What one open field accepts. */
export type FieldSolution = {
  /** Variants, any of which is right. */
  readonly accepted: readonly string[]
  /** `text` unless told. A `choice` of a list is compared as it is. */
  readonly format?: AnswerFormat
  readonly tolerances?: Tolerances
  /** For a number: unit that may follow it, e.g. `Mo`. */
  readonly unit?: string
  /** For a number: how far it may be from an accepted one, both ends included. */
  readonly margin?: number
  /** Foreseen wrong answers, and what to say of each. */
  readonly wrong?: readonly WrongAnswer[]
}

export type WrongAnswer = { readonly answer: string; readonly feedback: string }

/** The key of a question. Proposals are named a, b, c… in the order of the item’s file. */
export type Solution =
  | { readonly type: 'qcu'; readonly answer: string; readonly wrong?: readonly WrongAnswer[] }
  | { readonly type: 'qcm'; readonly answers: readonly string[]; readonly wrong?: readonly WrongAnswer[] }
  | ({ readonly type: 'qroc' } & FieldSolution)
  | FieldsSolution
  | OrderingSolution
  | MatchingSolution

export type FieldsSolution = {
  readonly type: 'fields'
  readonly fields: Readonly<Record<string, FieldSolution>>
  /** Whether the answers may stand in any of the fields. */
  readonly interchangeable?: boolean
  /** For interchangeable answers: the fields that the page has, where they are not those of the key. */
  readonly inputs?: readonly string[]
}

export type OrderingSolution = {
  readonly type: 'ordering'
  readonly order: readonly string[]
  /** Other orders that are right too. */
  readonly otherOrders?: readonly (readonly string[])[]
  /** Foreseen wrong orders. */
  readonly wrong?: readonly { readonly order: readonly string[]; readonly feedback: string }[]
}

export type MatchingSolution = {
  readonly type: 'matching'
  readonly pairs: Readonly<Record<string, string>>
  /** Other matches of a label that are right too. */
  readonly otherPairs?: Readonly<Record<string, readonly string[]>>
  /** Foreseen wrong matches of one label. */
  readonly wrong?: readonly ({ readonly key: string } & WrongAnswer)[]
}

/** Plain data, as JSON has it. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }

/** What the state of a simulator must be like: data, in which a key that begins with `$` is a rule (see the README). */
export type Expected = Data

/** The key of a simulator: its answer is its state, as data. */
export type StateSolution = {
  readonly type: 'state'
  readonly expected?: Expected
  /** What the state must not be like: none of these. */
  readonly forbidden?: readonly Expected[]
  /** Parts told one by one; all must hold. */
  readonly parts?: Readonly<Record<string, Expected>>
  /** For all texts and numbers of the key that have no rule of their own. */
  readonly tolerances?: Tolerances
  readonly margin?: number
  readonly wrong?: readonly { readonly expected: Expected; readonly feedback: string }[]
}

/** What a person gives: a proposal or a text, several in order, or one per field. */
export type AnswerValue = string | readonly string[] | Readonly<Record<string, string>>

export type Checked = {
  readonly outcome: 'correct' | 'incorrect'
  /** Per field, where the question has several. */
  readonly fields?: Readonly<Record<string, boolean>>
  /** What the author says of this very wrong answer. */
  readonly feedback?: string
}
