import type { Knowledge } from '@orga/engine'
import type { ColumnType } from 'kysely'
import type { Json } from '../content/index.ts'

export type Outcome = 'correct' | 'incorrect' | 'skipped' | 'late'

/** Texts per field, or the state of a simulator. */
export type StoredValue = string | string[] | { readonly [key: string]: Json } | null

declare module '../platform/database/database.ts' {
  interface Tables {
    assessments: {
      accountId: string
      id: string
      kind: 'campaign' | 'competence'
      competenceId: string | null
      organizationId: string | null
      campaignId: string | null
      participationId: string | null
      engineVersion: string
      seed: string
      skillIds: string[]
      /** Target skills mastered when it began: what it adds is told at the end. */
      knownSkills: number
      seenChallengeIds: string[]
      /** Questions answered so far, in order: what the engine needs to choose the next one. */
      asked: string[]
      state: 'started' | 'completed'
      challengeId: string | null
      /** When the question in hand first left for the browser; null before. */
      servedAt: Date | null
      startedAt: Date
      completedAt: Date | null
    }
    answers: {
      accountId: string
      assessmentId: string
      /** From 1. */
      position: number
      challengeId: string
      value: ColumnType<StoredValue, string | null, never>
      outcome: Outcome
      seconds: number
      clientKey: string
      answeredAt: Date
    }
    knowledge: {
      accountId: string
      tubes: ColumnType<Knowledge, string, string>
      /** No earlier than the last moment of the person’s history: each answer and each start comes after it. */
      updatedAt: Date
    }
  }
}
