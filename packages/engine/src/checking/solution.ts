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

/** The key of a question. Proposals are named a, b, c… in the order of the item's file. */
export type Solution =
  | { readonly type: 'qcu'; readonly answer: string; readonly wrong?: readonly WrongAnswer[] }
  | { readonly type: 'qcm'; readonly answers: readonly string[]; readonly wrong?: readonly WrongAnswer[] }
  | ({ readonly type: 'qroc' } & FieldSolution)
  | {
      readonly type: 'fields'
      readonly fields: Readonly<Record<string, FieldSolution>>
      /** Whether the answers may stand in any of the fields. */
      readonly interchangeable?: boolean
    }
  | { readonly type: 'ordering'; readonly order: readonly string[] }
  | { readonly type: 'matching'; readonly pairs: Readonly<Record<string, string>> }

/** What a person gives: a proposal or a text, several in order, or one per field. */
export type AnswerValue = string | readonly string[] | Readonly<Record<string, string>>

export type Checked = {
  readonly outcome: 'correct' | 'incorrect'
  /** Per field, where the question has several. */
  readonly fields?: Readonly<Record<string, boolean>>
  /** What the author says of this very wrong answer. */
  readonly feedback?: string
}
