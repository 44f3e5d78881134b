/** A target profile as a campaign sees it; the item bank supplies them through `app.ts`. */
export type Path = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** What is assessed and what is not, in words for a teacher. */
  readonly assessed: string
  readonly minutes: number
  readonly skillIds: readonly string[]
  readonly competences: readonly { readonly id: string; readonly title: string; readonly area: string }[]
}

export type Paths = { list(): readonly Path[]; find(id: string): Path | undefined }
