import type { Knowledge } from '@orga/engine'
import type { Insertable } from 'kysely'
import type { Tables } from '../../../../server/src/platform/database/database.ts'
import type { Ability } from './ability.ts'

export type NewAnswer = Insertable<Tables['answers']>

/** A simulated pupil: what they can do, and what the product knows of it by now. */
export type Player = {
  readonly accountId: string
  readonly ability: Ability
  /** Questions answered before. */
  readonly seen: Set<string>
  tubes: Knowledge
  /** The last moment of their history. */
  updatedAt: Date
}
