import type { CampaignSettings, Knowledge } from '@orga/engine'
import type { ColumnType, Generated } from 'kysely'
import type { Device, Json } from '../content/index.ts'
import type { Evidence, Mark } from './measure/evidence.ts'

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
      /** Null: the first rule. */
      settings: ColumnType<CampaignSettings | null, string | null, never>
      /** What the pupil sits at, as far as the page has said. */
      device: Device | null
      seed: string
      skillIds: string[]
      /** Target skills mastered when it began: what it adds is told at the end. */
      knownSkills: number
      /** Questions of earlier tests: under the first rule. */
      seenChallengeIds: Generated<string[]>
      /** Questions answered so far, in order. */
      asked: string[]
      /** Of each of them, what its answer said. */
      marks: Mark[]
      state: 'started' | 'completed'
      challengeId: string | null
      /** When the question in hand first left for the browser; null before. */
      servedAt: Date | null
      /** What comes after the question in hand in any case, once a page has it in advance. */
      promisedId: Generated<string | null>
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
      /** How often and how long the page was out of sight meanwhile: information, never judged. */
      awayTimes: Generated<number>
      awaySeconds: Generated<number>
      clientKey: string
      answeredAt: Date
    }
    knowledge: {
      accountId: string
      tubes: ColumnType<Knowledge, string, string>
      /** Null until the person begins a test under the engine. */
      evidence: ColumnType<Evidence | null, string | null, string | null>
      /** No earlier than the last moment of the person’s history: each answer and each start comes after it. */
      updatedAt: Date
    }
  }
}
