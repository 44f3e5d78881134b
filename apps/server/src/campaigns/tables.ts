import type { ColumnType, Generated } from 'kysely'

/** Per competence: how many of the campaign's skills are mastered, and how many there are. */
export type CompetenceCounts = Readonly<
  Record<
    string,
    {
      readonly validated: number
      readonly target: number
      /** At the end: questions more that would make it sure, 0 if it is, null if the bank has none that could. */
      readonly toSettle?: number | null
    }
  >
>

declare module '../platform/database/database.ts' {
  interface Tables {
    campaigns: {
      organizationId: string
      id: string
      name: string
      targetProfileId: string
      division: string | null
      ownerId: string
      code: string
      skillIds: string[]
      createdAt: Date
      archivedAt: Date | null
      archivedBy: string | null
    }
    campaignCodes: { code: string; organizationId: string; campaignId: string }
    participations: {
      organizationId: string
      id: string
      campaignId: string
      learnerId: string
      accountId: string
      assessmentId: string
      attempt: Generated<number>
      division: string | null
      schoolYear: number | null
      state: 'started' | 'finished'
      answersCount: Generated<number>
      validatedSkills: Generated<number>
      targetSkills: number
      competences: ColumnType<CompetenceCounts, string, string>
      startedAt: Date
      finishedAt: Date | null
    }
  }
}
