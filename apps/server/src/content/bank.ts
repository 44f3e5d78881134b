import type { BadgeCriterion, Solution, StageRule, StateSolution } from '@orga/engine'
import type { Value } from '@orga/generators'
import type { Json, SimulatorName } from '@orga/simulators/settings'

export type Area = {
  /** “1” to “5”. */
  readonly id: string
  /** Stands beside the colour: I, C, K, P, E. */
  readonly letter: string
  readonly title: string
}

export type Competence = {
  /** “1.1” to “5.2”. */
  readonly id: string
  readonly areaId: string
  readonly title: string
  readonly description: string
  /** None while the bank has nothing to ask on it. */
  readonly tubeIds: readonly string[]
}

export type Tube = {
  readonly id: string
  readonly competenceId: string
  /** “Savoir …” */
  readonly title: string
  readonly description: string
  /** From the lowest level to the highest. */
  readonly skillIds: readonly string[]
}

export type Skill = {
  /** Tube and level, such as `adresse-web.3`. */
  readonly id: string
  readonly tubeId: string
  readonly competenceId: string
  readonly level: number
  readonly challengeIds: readonly string[]
  readonly tutorial: { readonly title: string; readonly body: string } | null
}

export type ChallengeType =
  | 'qcu'
  | 'qcm'
  | 'qroc'
  | 'fields'
  | 'ordering'
  | 'matching'
  | 'hotspot'
  | 'simulator'

export type Device = 'phone' | 'tablet' | 'desktop'

/** Actions in a simulator, one after the other. */
export type Steps = readonly { readonly [name: string]: Json }[]

export type Zone = {
  /** Of the proposal. */
  readonly id: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A file beside the item, or made from what the item says of it. */
export type ContentFile = { readonly file: string; readonly content: Value | null }

/**
 * One item, its key included: only `presentQuestion` may send a part of it out. Of a generated item, a sample: a test
 * asks `findChallenge` for its own.
 */
export type Challenge = {
  readonly id: string
  readonly skillId: string
  readonly type: ChallengeType
  /** Markdown, as are the alternative and the explanation. */
  readonly instruction: string
  readonly alternativeInstruction: string | null
  /** For qcu, qcm, hotspot, ordering and matching; named a, b, c…, which says nothing of the answer. */
  readonly proposals: readonly { readonly id: string; readonly text: string }[]
  /** For `hotspot`: where on the picture each proposal is, in hundredths of its width and height. */
  readonly zones: readonly Zone[]
  /** For `simulator`: which one, what it starts from, and ways to right answers and to foreseen mistakes. */
  readonly simulator: {
    readonly name: SimulatorName
    readonly settings: Json
    readonly right: readonly Steps[]
    readonly wrong: readonly Steps[]
  } | null
  /** Whether each test shows the proposals in an order of its own. */
  readonly shuffled: boolean
  /** For `fields` and `matching`: one box each. */
  readonly fields: readonly { readonly key: string; readonly label: string; readonly format: string }[]
  readonly format: 'text' | 'number' | 'date' | 'choice' | null
  readonly choices: readonly string[]
  readonly unit: string | null
  readonly image: (ContentFile & { readonly alternative: string }) | null
  readonly attachments: readonly (ContentFile & { readonly name: string })[]
  /** Seconds, where time is the skill. */
  readonly timer: number | null
  /** Where it can be done. */
  readonly devices: readonly Device[]
  /** Whether a screen reader can do it as it stands, with the alternative instruction, or not at all. */
  readonly screenReader: 'direct' | 'alternative' | 'none'
  readonly solution: Solution | StateSolution
  /** The accepted answer as the correction shows it. */
  readonly expected: readonly string[]
  readonly explanation: string
  /** Of a generated item: the same one with what this seed draws. */
  readonly draw: ((seed: string) => Challenge) | null
}

export type TargetProfile = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Where it stands among the others: to begin with, for a class, for an area, for a theme. */
  readonly group: 'start' | 'grade' | 'area' | 'theme'
  /** What is assessed, what is not, and what to have at hand, in words for a teacher. */
  readonly assessed: string
  readonly notAssessed: string
  readonly equipment: string
  readonly minutes: number
  readonly cappedTubes: readonly { readonly tubeId: string; readonly level: number }[]
  readonly skillIds: readonly string[]
  /** From the lowest to the highest. */
  readonly stages: readonly { readonly rule: StageRule; readonly title: string; readonly message: string }[]
  readonly badges: readonly {
    readonly id: string
    readonly title: string
    readonly message: string
    readonly criteria: readonly BadgeCriterion[]
  }[]
}

/** The whole item bank, read once and held in memory. */
export type Bank = {
  readonly areas: readonly Area[]
  readonly competences: ReadonlyMap<string, Competence>
  readonly tubes: ReadonlyMap<string, Tube>
  readonly skills: ReadonlyMap<string, Skill>
  readonly challenges: ReadonlyMap<string, Challenge>
  readonly targetProfiles: ReadonlyMap<string, TargetProfile>
}
