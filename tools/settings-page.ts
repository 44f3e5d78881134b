import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { settingsSchema } from '../apps/server/src/config.ts'

const page = 'docs/settings.md'

const introduction = `# Réglages

Page écrite par \`npm run settings\` d’après \`apps/server/src/config.ts\`, qui est le seul à les lire.

Un réglage est une variable d’environnement, ou une ligne \`NOM=valeur\` du fichier \`settings.env\` placé à côté du README. L’environnement l’emporte. Un réglage inconnu ou refusé empêche le démarrage\u00a0: son nom et ce qui est attendu sont affichés.

| Réglage | Valeurs | Par défaut | À quoi il sert |
|---|---|---|---|
`

type Shape = {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
}

function describeValues({ type, enum: values, format, minimum = 0, maximum }: Shape): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (format === 'uri') return 'adresse'
  if (format === 'email') return 'adresse e-mail'
  if (type !== 'integer') return 'texte'
  const isBounded = maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER
  return `nombre entier, ${minimum} ${isBounded ? `à ${maximum}` : 'ou plus'}`
}

/** The table of all settings, in the order of the schema. */
export function writeSettingsPage(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape
    const { data: preset } = schema.safeParse(undefined)
    const written = preset === undefined ? '' : `\`${preset}\``
    return `| \`${name}\` | ${describeValues(shape)} | ${written} | ${schema.description ?? ''} |\n`
  })
  return introduction + rows.join('')
}

if (import.meta.main) {
  const wanted = writeSettingsPage()
  if (!process.argv.includes('--check')) {
    writeFileSync(page, wanted)
  } else if (readFileSync(page, 'utf8') !== wanted) {
    console.log(`${page} is not what the settings say: run npm run settings`)
    process.exit(1)
  }
}
