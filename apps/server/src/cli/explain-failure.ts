import { SettingsError } from '../config.ts'
import { BankError } from '../content/index.ts'
import { DirectoryError } from '../organizations/index.ts'
import { BackupError } from '../platform/backup/frames.ts'
import { EmbeddedPostgresInUse } from '../platform/database/running-postgres.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { explainCause } from '../platform/explain-cause.ts'
import { StartError } from '../start/start-error.ts'

type Failure = { readonly code: string; readonly message: string }

/** Errors whose message tells the operator, in French, what to do. */
const explained: readonly (readonly [kind: new (...given: never[]) => Error, code: string])[] = [
  [SettingsError, 'settings_invalid'],
  [StartError, 'service_unavailable'],
  [EmbeddedPostgresInUse, 'database_in_use'],
  [BankError, 'bank_invalid'],
  [DirectoryError, 'directory_invalid'],
  [BackupError, 'backup_refused'],
]

const refusals: Readonly<Record<string, string>> = {
  uai_invalid: 'Cet UAI n’est pas valide : il a sept chiffres et une lettre, qui se calcule à partir d’eux.',
  email_invalid: 'Cette adresse e-mail n’est pas valide.',
  organization_exists:
    'Un établissement a déjà cet UAI. Pour l’inviter à nouveau : npm run pix -- invitation send --uai …',
  organization_archived: 'Cet établissement est archivé.',
  organization_already_active:
    'Cet établissement a déjà une personne qui l’administre : c’est à elle d’inviter.',
  school_not_found:
    'Aucun établissement n’a cet UAI, ni ici ni dans l’annuaire. Vérifiez-le, importez l’annuaire (schools import) ou créez l’établissement (organization create).',
  school_without_mailbox:
    'L’annuaire ne donne pas d’adresse e-mail à cet établissement. Créez-le avec --email (organization create).',
}

/** A failure in words; one that nobody foresaw keeps its trace. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof Refusal)
    return { code: error.code, message: refusals[error.code] ?? `Refusé : ${error.code}.` }
  if (!(error instanceof Error)) return { code: 'unexpected_error', message: String(error) }
  const kind = explained.find(([Kind]) => error instanceof Kind)
  if (kind) return { code: kind[1], message: error.message }
  const { code, path } = error as NodeJS.ErrnoException
  if (path !== undefined && code === 'ENOENT')
    return { code: 'file_not_found', message: `Fichier introuvable\u00a0: ${path}.` }
  if (path !== undefined)
    return {
      code: 'file_unreadable',
      message: `${path} ne peut pas être lu ou écrit\u00a0: ${explainCause(error)}.`,
    }
  return { code: 'unexpected_error', message: error.stack ?? error.message }
}
