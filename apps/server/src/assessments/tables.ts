import type { Knowledge } from '@orga/engine'
import type { ColumnType } from 'kysely'

/** What was asked in a test so far, in order: what the engine needs to choose the next question. */
export type Asked = {
  readonly challengeId: string
  readonly skillId: string
  readonly outcome: 'correct' | 'incorrect' | 'skipped' | 'late'
  /** Whether it was against the clock: never twice in a row. */
  readonly timed: boolean
}

declare module '../platform/database/database.ts' {
  interface Tables {
    assessments: {
      accountId: string
      id: string
      kind: 'campaign' | 'competence'
      competenceId: string | null
      organizationId: string | null
      participationId: string | null
      engineVersion: string
      seed: string
      skillIds: string[]
      /** What was known when it began: what it adds is told at the end. */
      knownSkills: number
      asked: ColumnType<readonly Asked[], string, string>
      state: 'started' | 'completed'
      challengeId: string | null
      servedAt: Date | null
      startedAt: Date
      completedAt: Date | null
    }
    answers: {
      accountId: string
      assessmentId: string
      position: number
      challengeId: string
      value: ColumnType<string | string[] | Record<string, string> | null, string | null>
      outcome: 'correct' | 'incorrect' | 'skipped' | 'late'
      seconds: number
      clientKey: string
      answeredAt: Date
    }
    knowledge: {
      accountId: string
      tubes: ColumnType<Knowledge, string, string>
      updatedAt: Date
    }
  }
}
