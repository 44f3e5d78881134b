import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Bank } from '../content/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { loadDemo } from './load-demo.ts'

type SeedParts = {
  readonly db: Db
  readonly jobs: Jobs
  readonly bank: Bank
  readonly now: Date
}

export type DemoServices = {
  /** The settings, with the addresses of what was started. */
  readonly config: Config
  /** Fills an empty database with invented schools and people. Returns lines for the person who starts it. */
  seed(parts: SeedParts): Promise<readonly string[]>
  stop(): Promise<void>
}

/** Starts the mailbox and the school portal of the demonstration beside the service; nothing in production. */
export async function startDemoServices(settings: Config, db: Db): Promise<DemoServices> {
  const module = await loadDemo(settings)
  if (!module) return { config: settings, seed: async () => [], stop: async () => undefined }
  const messages: string[] = []
  const demo = await module.startDemo({
    dataDir: join(settings.dataDir, 'demo'),
    publicUrl: settings.publicUrl,
    listPupils: () => listPortalPupils(db),
    log: (message) => messages.push(message),
  })
  const { mailboxUrl, portalUrl } = demo
  const config: Config = {
    ...settings,
    smtpUrl: settings.smtpUrl ?? demo.smtpUrl,
    portalMetadata: settings.portalMetadata ?? demo.idpMetadataFile,
    demo: { mailboxUrl, portalUrl },
  }
  return {
    config,
    async seed(parts) {
      const logIns = await module.seedDemo({ ...parts, config })
      return [
        ...messages,
        `${config.brand.orgaName} est prêt : ${config.publicUrl}`,
        'Démonstration : établissements et personnes inventés, rien ne sort de cet ordinateur.',
        `  Messagerie   ${mailboxUrl}`,
        `  Médiacentre  ${portalUrl}`,
        ...logIns,
      ]
    },
    stop: () => demo.stop(),
  }
}

/** The pupils that the portal knows: those of the class lists of its two schools. */
async function listPortalPupils(db: Db) {
  const rows = await db
    .selectFrom('learners')
    .innerJoin('organizations', 'organizations.id', 'learners.organizationId')
    .select(['learners.firstName', 'learners.lastName', 'learners.division', 'organizations.uai'])
    .where('learners.hiddenAt', 'is', null)
    .where('organizations.uai', 'in', ['9990001X', '9999990E'])
    .orderBy('learners.searchName')
    .orderBy('learners.id')
    .execute()
  return rows.flatMap(({ uai, division, ...name }) => (uai && division ? { ...name, uai, division } : []))
}
