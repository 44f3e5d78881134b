import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'

/** A web address without a slash at its end. */
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const minutes = z.coerce.number().int().min(1)

/** Every setting: its name, what is accepted, what it is for. `docs/settings.md` is written from here. */
export const settingsSchema = z.object({
  PIX_ENV: z
    .enum(['demo', 'production'])
    .default('demo')
    .describe('`production` demands real services and starts nothing of the demonstration'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL server; without it, an embedded PostgreSQL keeps its files in `PIX_DATA_DIR`'),
  PUBLIC_URL: address
    .optional()
    .describe('address under which people reach the service, for links and the portal'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('mail server, as `smtp://user:password@host:587`'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('port to listen on'),
  PIX_DATA_DIR: z
    .string()
    .default('data')
    .describe('folder of the embedded PostgreSQL and of the demonstration’s keys'),
  PIX_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('least level to log'),
  PIX_TRUST_PROXY: flag
    .default(false)
    .describe('`true` behind a reverse proxy that sets X-Forwarded-For and -Proto'),
  PIX_BRAND_NAME: z.string().min(1).default('Pix').describe('name of the learners’ space'),
  PIX_BRAND_ORGA_NAME: z.string().min(1).default('Pix Orga').describe('name of the schools’ space'),
  PIX_HELP_EMAIL: z.email().default('aide@exemple.fr').describe('address shown to people who need help'),
  PIX_MAIL_FROM: z.email().default('ne-pas-repondre@exemple.fr').describe('address that letters come from'),
  PIX_SOURCE_URL: address
    .default('https://example.org/pix-orga')
    .describe('where the source of the running version can be read (AGPL-3.0, section 13)'),
  PIX_PORTAL: flag
    .optional()
    .describe('`true` to let pupils come through the school portal (SAML); on in the demonstration'),
  PIX_PORTAL_METADATA: z
    .string()
    .optional()
    .describe('file with the portal’s SAML metadata; compulsory with `PIX_PORTAL=true` in production'),
  PIX_PORTAL_KEY: z
    .string()
    .optional()
    .describe('file with our SAML private key (PEM); made in `PIX_DATA_DIR` when absent'),
  PIX_PORTAL_CERTIFICATE: z
    .string()
    .optional()
    .describe('file with our SAML certificate (PEM), beside `PIX_PORTAL_KEY`'),
  PIX_SESSION_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(7)
    .describe('days after which an unused session ends'),
  PIX_PUPIL_IDLE_MINUTES: minutes
    .default(30)
    .describe('minutes without a click after which a pupil is logged out'),
  PIX_MAX_LEVEL: z.coerce
    .number()
    .int()
    .min(1)
    .max(8)
    .default(7)
    .describe('highest level that can be reached'),
})

type Settings = z.output<typeof settingsSchema>

export type Config = {
  readonly env: 'demo' | 'production'
  readonly databaseUrl: string | undefined
  readonly publicUrl: string
  readonly smtpUrl: string | undefined
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly logLevel: string
  readonly trustProxy: boolean
  readonly brand: { readonly name: string; readonly orgaName: string }
  readonly helpEmail: string
  readonly mailFrom: string
  readonly sourceUrl: string
  readonly portal: boolean
  readonly portalMetadata: string | undefined
  readonly portalKey: string | undefined
  readonly portalCertificate: string | undefined
  readonly sessionDays: number
  readonly pupilIdleMinutes: number
  readonly maxLevel: number
  /** Where the demonstration's mailbox and portal answer; absent in production. */
  readonly demo?: { readonly mailboxUrl: string; readonly portalUrl: string }
}

/** A setting that stops the start; the message names each one and what is expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

function findUnknown(environment: Record<string, string | undefined>): string[] {
  return Object.keys(environment).filter((name) => name.startsWith('PIX_') && !(name in settingsSchema.shape))
}

function findMissing(settings: Settings): string[] {
  if (settings.PIX_ENV !== 'production') return []
  const needed = ['DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL'] as const
  const missing: string[] = needed.filter((name) => settings[name] === undefined)
  if (settings.PIX_PORTAL && !settings.PIX_PORTAL_METADATA) missing.push('PIX_PORTAL_METADATA')
  return missing
}

/** Reads the settings from `environment`. Throws `SettingsError`. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const problems = findUnknown(filled).map(
    (name) => `${name} : réglage inconnu (la liste est dans docs/settings.md).`,
  )
  const parsed = settingsSchema.safeParse(filled)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const name = String(path[0])
      const purpose = settingsSchema.shape[name as keyof Settings]?.description
      problems.push(`${name} : valeur refusée (${message}). Attendu : ${purpose}.`)
    }
  } else {
    const missing = findMissing(parsed.data)
    problems.push(
      ...missing.map(
        (name) =>
          `${name} : obligatoire en production. ${settingsSchema.shape[name as keyof Settings].description}.`,
      ),
    )
  }
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems.join('\n'))
  return configOf(parsed.data)
}

function configOf(settings: Settings): Config {
  const demo = settings.PIX_ENV === 'demo'
  return {
    env: settings.PIX_ENV,
    databaseUrl: settings.DATABASE_URL,
    publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`,
    smtpUrl: settings.SMTP_URL,
    host: settings.HOST,
    port: settings.PORT,
    dataDir: settings.PIX_DATA_DIR,
    logLevel: settings.PIX_LOG_LEVEL,
    trustProxy: settings.PIX_TRUST_PROXY,
    brand: { name: settings.PIX_BRAND_NAME, orgaName: settings.PIX_BRAND_ORGA_NAME },
    helpEmail: settings.PIX_HELP_EMAIL,
    mailFrom: settings.PIX_MAIL_FROM,
    sourceUrl: settings.PIX_SOURCE_URL,
    portal: settings.PIX_PORTAL ?? demo,
    portalMetadata: settings.PIX_PORTAL_METADATA,
    portalKey: settings.PIX_PORTAL_KEY,
    portalCertificate: settings.PIX_PORTAL_CERTIFICATE,
    sessionDays: settings.PIX_SESSION_DAYS,
    pupilIdleMinutes: settings.PIX_PUPIL_IDLE_MINUTES,
    maxLevel: settings.PIX_MAX_LEVEL,
  }
}

/** The settings of this process: `settings.env` beside the README, if there is one, under the environment. */
export function loadConfig(file = 'settings.env'): Config {
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const strangers = Object.keys(fromFile).filter((name) => !(name in settingsSchema.shape))
  if (strangers.length > 0)
    throw new SettingsError(strangers.map((name) => `${name} : réglage inconnu dans ${file}.`).join('\n'))
  return readConfig({ ...fromFile, ...process.env })
}
