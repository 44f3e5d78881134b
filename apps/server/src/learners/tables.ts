import type { Accommodations, ImportReport, ImportStage, ImportState } from '@orga/contract'
import type { ColumnType, Generated } from 'kysely'

/** What a file says of a pupil, as the roster keeps it. */
export type LearnerFacts = {
  ine: string | null
  eleveId: string | null
  lastName: string
  preferredLastName: string | null
  firstName: string
  middleName: string | null
  thirdName: string | null
  birthDate: string | null
  sex: 'M' | 'F' | null
  birthCountryCode: string | null
  birthProvinceCode: string | null
  birthCityCode: string | null
  birthCity: string | null
  mefCode: string | null
  status: string | null
  division: string | null
  schoolYear: number | null
  leavesOn: string | null
}

type ImportKey = { organizationId: string; importId: string }

declare module '../platform/database/database.ts' {
  interface Tables {
    learners: LearnerFacts & {
      organizationId: string
      id: string
      origin: 'import' | 'hand'
      accountId: string | null
      linkedAt: Date | null
      hiddenAt: Date | null
      searchName: string
      createdAt: Date
      updatedAt: Date
    }
    accommodations: Accommodations & { organizationId: string; learnerId: string; updatedAt: Date }
    rosters: { organizationId: string; lastImportId: string | null; updatedAt: Date }
    rosterImports: {
      organizationId: string
      id: string
      fileName: string
      fileSize: number
      state: ImportState
      stage: ImportStage | null
      done: Generated<number>
      total: Generated<number>
      confirmed: Generated<boolean>
      refusal: ColumnType<{ code: string; message: string } | null, string | null, string | null>
      report: ColumnType<ImportReport | null, string | null, string | null>
      uploadedBy: string
      createdAt: Date
      finishedAt: Date | null
    }
    rosterImportChunks: ImportKey & { position: number; bytes: Buffer }
    rosterImportRows: ImportKey & {
      learnerId: string
      change: 'new' | 'changed' | 'moved' | 'back' | 'left'
      before: ColumnType<LearnerFacts | null, string | null>
      after: ColumnType<LearnerFacts | null, string | null>
    }
  }
}
