export * from './endpoint.ts'
export * as accountsContract from './accounts.ts'
export * as organizationsContract from './organizations.ts'
export * as linksContract from './links.ts'
export * as platformContract from './platform.ts'
export * as campaignsContract from './campaigns.ts'
export * as assessmentsContract from './assessments.ts'
export * as tutorialsContract from './tutorials.ts'
export * as resultsContract from './results.ts'
export * as learnersContract from './learners.ts'
export type { Block, Inline } from './markdown.ts'
export type { Device } from './assessments.ts'
export type {
  Accommodations,
  ImportProblem,
  ImportReport,
  ImportStage,
  ImportState,
  RosterImport,
} from './learners.ts'
export type { ParticipantStatus } from './results.ts'
export type { Reading, TermsDocument } from './accounts.ts'
export type { Role } from './organizations.ts'
export type { PortalErrorCode } from './links.ts'
