import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CalibrationModel } from '@orga/engine'
import { type Command, InvalidArgumentError, Option } from 'commander'

type Options = {
  readonly model: CalibrationModel
  readonly fewest: number
  readonly reference?: string
  readonly html?: string
  readonly json?: true
}

/** `pix engine calibrate`: exit status 0 with a report, 1 when the file cannot be read or written. */
export function addCalibrate(engine: Command): void {
  engine
    .command('calibrate')
    .description('calibre des items (difficulté, pente) d’après des réponses, dont il peut manquer')
    .argument(
      '<fichier>',
      'CSV : une ligne par élève et une colonne par item, ou learner,item,correct[,group]',
    )
    .addOption(
      new Option('--model <modèle>', 'rasch (une pente commune) ou 2pl (une par item)')
        .choices(['rasch', '2pl'])
        .default('2pl'),
    )
    .option('--fewest <nombre>', 'laisser de côté les items qui ont moins de réponses', readFewest, 30)
    .option('--reference <groupe>', 'groupe auquel comparer les autres (le plus nombreux sinon)')
    .option('--html <page>', 'écrire aussi le rapport, avec les courbes, dans cette page')
    .option('--json', 'répondre par un objet JSON')
    .action(async (path: string, options: Options) => {
      try {
        console.log(await calibrateFile(path, options))
      } catch (error) {
        const { code, message } = explain(error)
        if (options.json) console.log(JSON.stringify({ error: { code, message } }))
        else console.error(message)
        process.exitCode = 1
      }
    })
}

function readFewest(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 2) return value
  throw new InvalidArgumentError('Attendu : un nombre entier, 2 ou plus.')
}

/** The report as text or JSON; writes the page on the way. Loaded only when asked, so that other commands start fast. */
async function calibrateFile(path: string, options: Options): Promise<string> {
  const [{ calibrate }, { readResponses }, { toReport }, { describeReport }] = await Promise.all([
    import('@orga/engine'),
    import('./calibration/read-responses.ts'),
    import('./calibration/report.ts'),
    import('./calibration/describe-report.ts'),
  ])
  const responses = await readResponses(path)
  const calibration = calibrate(responses.matrix, {
    model: options.model,
    fewestAnswers: options.fewest,
    reference: await findReference(responses.groups, options.reference),
    onPass: (pass, logLikelihood) =>
      showProgress(`passage ${pass}, log-vraisemblance ${logLikelihood.toFixed(3)}`),
  })
  showProgress('')
  const report = toReport(responses, calibration)
  if (options.html !== undefined) {
    const { renderPage } = await import('./calibration/page/render-page.ts')
    await writeFile(options.html, await renderPage(report, basename(path)))
  }
  return options.json ? JSON.stringify(report) : describeReport(report).join('\n')
}

async function findReference(
  groups: readonly string[],
  name: string | undefined,
): Promise<number | undefined> {
  if (name === undefined) return undefined
  const place = groups.indexOf(name)
  if (place >= 0) return place
  const { ResponsesError } = await import('./calibration/responses-error.ts')
  const known = groups.filter((group) => group !== '').map((group) => `« ${group} »`)
  throw new ResponsesError(
    'reference_unknown',
    known.length === 0
      ? 'Ce fichier n’a pas de colonne group : il n’y a pas de groupe à comparer.'
      : `Aucun élève n’est dans le groupe « ${name} ». Les groupes du fichier : ${known.join(', ')}.`,
  )
}

/** Progress for a person who waits: one line, overwritten. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\u001b[K`)
}

function explain(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: 'unexpected_error', message: String(error) }
  const { code, path } = error as NodeJS.ErrnoException
  if (error.name === 'ResponsesError') return { code: code ?? 'file_invalid', message: error.message }
  if (code === 'ENOENT')
    return { code: 'file_not_found', message: `Fichier ou dossier introuvable\u00a0: ${path}.` }
  if (code !== undefined && /^E[A-Z]+$/.test(code))
    return {
      code: 'file_unreadable',
      message: `Impossible de lire ou d’écrire ${path ?? 'ce fichier'} (${code}). Est-ce bien un fichier, et en avez-vous le droit\u202f?`,
    }
  return { code: 'unexpected_error', message: error.stack ?? error.message }
}
