import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Db } from '../platform/database/database.ts'
import { loadDemo } from './load-demo.ts'

export type DemoServices = {
  /** The settings, with the addresses of what was started. */
  readonly config: Config
  readonly announcement: readonly string[]
  stop(): Promise<void>
}

/** Starts the mailbox and the school portal of the demonstration beside the service; nothing in production. */
export async function startDemoServices(config: Config, db: Db): Promise<DemoServices> {
  const module = await loadDemo(config)
  if (!module) return { config, announcement: [], stop: async () => undefined }
  const messages: string[] = []
  const demo = await module.startDemo({
    dataDir: join(config.dataDir, 'demo'),
    publicUrl: config.publicUrl,
    listPupils: async () => await listPortalPupils(db),
    log: (message) => messages.push(message),
  })
  const { mailboxUrl, portalUrl } = demo
  return {
    config: {
      ...config,
      smtpUrl: config.smtpUrl ?? demo.smtpUrl,
      portalMetadata: config.portalMetadata ?? demo.idpMetadataFile,
      demo: { mailboxUrl, portalUrl },
    },
    announcement: [
      ...messages,
      `${config.brand.orgaName} est prêt : ${config.publicUrl}`,
      'Démonstration : établissements et personnes inventés, rien ne sort de cet ordinateur.',
      `  Messagerie   ${mailboxUrl}`,
      `  Médiacentre  ${portalUrl}`,
    ],
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
