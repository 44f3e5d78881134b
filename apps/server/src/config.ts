import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { explainCause } from './platform/explain-cause.ts'
import { explainIssue } from './platform/settings/explain-issue.ts'
import { findMeant } from './platform/settings/find-misspelt.ts'

/** A web address without a slash at its end. */
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const minutes = z.coerce.number().int().min(1)

/** Shown while nobody has said who helps; nothing is sent there from a real service. */
const inventedHelpEmail = 'aide@exemple.fr'

/** Every setting: its name, what is accepted, what it is for. `docs/settings.md` is written from here. */
export const settingsSchema = z.object({
  PIX_ENV: z
    .enum(['demo', 'production'])
    .optional()
    .describe(
      '`production` exige de vrais services et ne lance rien de la démonstration. Sans ce réglage : `demo`, ou `production` dès que `DATABASE_URL` est donné',
    ),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, hostname: /.*/ })
    .optional()
    .describe(
      'serveur PostgreSQL, par exemple `postgres://nom:motdepasse@hote:5432/base`. Sans ce réglage, un PostgreSQL intégré range ses fichiers dans `PIX_DATA_DIR`',
    ),
  PUBLIC_URL: address
    .optional()
    .describe(
      'adresse où les personnes ouvrent le service, par exemple `https://pix.exemple.fr` : elle sert aux liens des messages et au portail',
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, hostname: /.*/ })
    .optional()
    .describe('serveur de messagerie, par exemple `smtp://nom:motdepasse@hote:587`'),
  HOST: z.string().default('127.0.0.1').describe('adresse réseau sur laquelle écouter'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('port sur lequel écouter ; 0 en choisit un libre'),
  PIX_DATA_DIR: z
    .string()
    .default('data')
    .describe('dossier du PostgreSQL intégré, des clés du portail et de la démonstration'),
  PIX_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .optional()
    .describe('niveau à partir duquel écrire au journal : `info` en production, `warn` en démonstration'),
  PIX_TRUST_PROXY: flag
    .default(false)
    .describe('`true` derrière un serveur mandataire qui remplit X-Forwarded-For et X-Forwarded-Proto'),
  PIX_BRAND_NAME: z.string().min(1).default('Pix').describe('nom de l’espace des élèves'),
  PIX_BRAND_ORGA_NAME: z.string().min(1).default('Pix Orga').describe('nom de l’espace des établissements'),
  PIX_HELP_EMAIL: z
    .email()
    .default(inventedHelpEmail)
    .describe('adresse e-mail montrée à qui a besoin d’aide'),
  PIX_REPORTS_TO_FLAG: z.coerce
    .number()
    .int()
    .min(1)
    .default(3)
    .describe(
      'nombre de personnes qui, en 30 jours, doivent signaler une question pour qu’un message parte à `PIX_HELP_EMAIL` et que `doctor` la montre',
    ),
  PIX_MAIL_FROM: z
    .email()
    .default('ne-pas-repondre@exemple.fr')
    .describe('adresse e-mail qui envoie les messages'),
  PIX_SOURCE_URL: address
    .default('https://example.org/pix-orga')
    .describe('adresse du code source de la version en service (AGPL-3.0, article 13)'),
  PIX_PORTAL: flag
    .optional()
    .describe(
      '`true` pour que les élèves arrivent par le portail (SAML) ; `true` en démonstration, sinon `false`',
    ),
  PIX_PORTAL_METADATA: z
    .string()
    .optional()
    .describe(
      'fichier des métadonnées SAML que le portail publie, avec `PIX_PORTAL=true` ; la démonstration a les siennes',
    ),
  PIX_PORTAL_KEY: z
    .string()
    .optional()
    .describe('fichier de notre clé privée SAML (PEM) ; créée dans `PIX_DATA_DIR` à défaut'),
  PIX_PORTAL_CERTIFICATE: z
    .string()
    .optional()
    .describe('fichier de notre certificat SAML (PEM), avec `PIX_PORTAL_KEY`'),
  PIX_METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe(
      'mot de passe d’au moins 16 caractères que `/metrics` demande (`Authorization: Bearer …`). Sans ce réglage, `/metrics` ne répond qu’aux programmes de la même machine',
    ),
  PIX_SESSION_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(7)
    .describe('jours sans visite après lesquels il faut se reconnecter'),
  PIX_PUPIL_IDLE_MINUTES: minutes
    .default(30)
    .describe('minutes sans action après lesquelles un élève est déconnecté'),
  PIX_MAX_LEVEL: z.coerce
    .number()
    .int()
    .min(1)
    .max(8)
    .default(7)
    .describe('plus haut niveau que l’on peut atteindre'),
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
  /** From how many people on a question is flagged, and whether a letter says so to the help address. */
  readonly reports: { readonly threshold: number; readonly mailed: boolean }
  readonly sourceUrl: string
  readonly portal: boolean
  readonly portalMetadata: string | undefined
  readonly portalKey: string | undefined
  readonly portalCertificate: string | undefined
  readonly metricsToken: string | undefined
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

const names = Object.keys(settingsSchema.shape)

const listed = '(la liste est dans docs/settings.md)'

function explainUnknown(name: string, place = ''): string {
  const meant = findMeant(name, names)
  return `${name}\u00a0: réglage inconnu${place} ${listed}.${meant ? ` Vouliez-vous écrire ${meant}\u202f?` : ''}`
}

/** A stranger’s variable that looks like a slip for a setting that is not given: left alone, it would start a demo. */
function findSlips(environment: Record<string, string | undefined>): string[] {
  const wanted = names.filter((name) => !(name in environment))
  return Object.keys(environment).flatMap((name) => {
    if (names.includes(name)) return []
    if (name.startsWith('PIX_')) return [explainUnknown(name)]
    const meant = findMeant(name, wanted)
    return meant
      ? [
          `${name}\u00a0: ce nom ressemble à celui du réglage ${meant}, qui n’est pas donné. ` +
            `Corrigez-le en ${meant}, ou retirez ${name} de l’environnement du service.`,
        ]
      : []
  })
}

const isProduction = ({ PIX_ENV, DATABASE_URL }: Settings): boolean =>
  PIX_ENV === undefined ? DATABASE_URL !== undefined : PIX_ENV === 'production'

function findMissing(settings: Settings): (keyof Settings)[] {
  if (!isProduction(settings)) return []
  const needed: (keyof Settings)[] = ['DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL']
  if (settings.PIX_PORTAL) needed.push('PIX_PORTAL_METADATA')
  return needed.filter((name) => settings[name] === undefined)
}

const purposeOf = (name: keyof Settings): string =>
  `${settingsSchema.shape[name].description?.replaceAll('`', '')}.`

/** Reads the settings from `environment`. Throws `SettingsError`. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const problems = findSlips(filled)
  const parsed = settingsSchema.safeParse(filled)
  for (const issue of parsed.error?.issues ?? []) {
    const name = issue.path[0] as keyof Settings
    problems.push(`${name}\u00a0: valeur refusée (${explainIssue(issue)}). Attendu\u00a0: ${purposeOf(name)}`)
  }
  for (const name of parsed.success ? findMissing(parsed.data) : [])
    problems.push(`${name} : obligatoire en production. Attendu : ${purposeOf(name)}`)
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems.join('\n'))
  return configOf(parsed.data)
}

const localUrl = (port: number): string => `http://127.0.0.1:${port}`

function configOf(settings: Settings): Config {
  const demo = !isProduction(settings)
  return {
    env: demo ? 'demo' : 'production',
    databaseUrl: settings.DATABASE_URL,
    publicUrl: settings.PUBLIC_URL ?? localUrl(settings.PORT),
    smtpUrl: settings.SMTP_URL,
    host: settings.HOST,
    port: settings.PORT,
    dataDir: settings.PIX_DATA_DIR,
    logLevel: settings.PIX_LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    trustProxy: settings.PIX_TRUST_PROXY,
    brand: { name: settings.PIX_BRAND_NAME, orgaName: settings.PIX_BRAND_ORGA_NAME },
    helpEmail: settings.PIX_HELP_EMAIL,
    mailFrom: settings.PIX_MAIL_FROM,
    reports: {
      threshold: settings.PIX_REPORTS_TO_FLAG,
      mailed: demo || settings.PIX_HELP_EMAIL !== inventedHelpEmail,
    },
    sourceUrl: settings.PIX_SOURCE_URL,
    portal: settings.PIX_PORTAL ?? demo,
    portalMetadata: settings.PIX_PORTAL_METADATA,
    portalKey: settings.PIX_PORTAL_KEY,
    portalCertificate: settings.PIX_PORTAL_CERTIFICATE,
    metricsToken: settings.PIX_METRICS_TOKEN,
    sessionDays: settings.PIX_SESSION_DAYS,
    pupilIdleMinutes: settings.PIX_PUPIL_IDLE_MINUTES,
    maxLevel: settings.PIX_MAX_LEVEL,
  }
}

/** The same settings once the port is known, when any free one was asked for. */
export function withPort(config: Config, port: number): Config {
  const publicUrl = config.publicUrl === localUrl(config.port) ? localUrl(port) : config.publicUrl
  return { ...config, port, publicUrl }
}

/** The settings of this process: `settings.env` beside the README, if there is one, under the environment. */
export function loadConfig(file = 'settings.env'): Config {
  const fromFile = existsSync(file) ? parseEnv(readSettings(file)) : {}
  const strangers = Object.keys(fromFile).filter((name) => !names.includes(name))
  if (strangers.length > 0)
    throw new SettingsError(strangers.map((name) => explainUnknown(name, ` dans ${file}`)).join('\n'))
  return readConfig({ ...fromFile, ...process.env })
}

function readSettings(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new SettingsError(
      `${file}\u00a0: ce fichier de réglages ne peut pas être lu, ${explainCause(error)}.`,
    )
  }
}
