import type { Grade, Knowledge } from '@orga/engine'
import type { Insertable } from 'kysely'
import type { Evidence } from '../../../../server/src/assessments/index.ts'
import type { Tables } from '../../../../server/src/platform/database/database.ts'
import type { Ability } from './ability.ts'

export type NewAnswer = Insertable<Tables['answers']>

/** A simulated pupil: what they can do, and what the product knows of it by now. */
export type Player = {
  readonly accountId: string
  readonly ability: Ability
  /** Their class, as the roster of today tells it. */
  readonly grade: Grade | null
  tubes: Knowledge
  evidence: Evidence
  /** The last moment of their history. */
  updatedAt: Date
}
