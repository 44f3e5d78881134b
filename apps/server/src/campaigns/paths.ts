/** A target profile as a campaign sees it; the item bank supplies them through `app.ts`. */
export type Path = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly group: 'start' | 'grade' | 'area' | 'theme'
  /** What is assessed, what is not, and what to have at hand, in words for a teacher. */
  readonly assessed: string
  readonly notAssessed: string
  readonly equipment: string
  readonly minutes: number
  readonly skillIds: readonly string[]
  /** How many of them can be asked about on a telephone. */
  readonly onPhone: number
  readonly competences: readonly {
    readonly id: string
    readonly title: string
    readonly area: string
    /** Its subjects, and up to which level each goes. */
    readonly tubes: readonly {
      readonly title: string
      readonly description: string
      readonly level: number
    }[]
  }[]
  /** `percent`: the mastery from which a stage is reached; null for one that goes by something else. */
  readonly stages: readonly {
    readonly title: string
    readonly message: string
    readonly percent: number | null
  }[]
  readonly badges: readonly { readonly title: string; readonly message: string }[]
}

export type Paths = { list(): readonly Path[]; find(id: string): Path | undefined }
