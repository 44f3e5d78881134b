import { checkPupil, firstNameOf, ineOf, lastNameOf, problemsOf } from './check-pupil.ts'
import { readXmlBytes } from './bytes.ts'
import { isCurrentSchoolYear, parseDay } from './day.ts'
import { decodeXml } from './decode.ts'
import type { Problem, RawPupil, SieclePupil, SkippedPupil } from './pupil.ts'
import { explainRefusal, FileRefusal, type RefusalCode } from './refusal.ts'
import { createScanner, type Scanned } from './scan.ts'
import { normaliseUai } from './uai.ts'

export type Options = {
  /** UAI of the school that imports; empty if it has none. */
  readonly uai: string
  /** YYYY-MM-DD, in the school's time zone: who has left by then is skipped. */
  readonly today: string
  /** Told after each piece: bytes of the file as it was sent, pupils found so far. */
  readonly onProgress?: (progress: { readonly bytesRead: number; readonly pupilsRead: number }) => void
}

export type RefusedReading = { readonly refused: { readonly code: RefusalCode; readonly message: string } }

export type AcceptedReading = {
  readonly refused: null
  readonly uai: string
  /** Year in which the school year begins; null when the file does not say. */
  readonly schoolYear: number | null
  readonly encoding: string
  readonly pupils: readonly SieclePupil[]
  /** Pupils per class, in alphabetical order of the classes. */
  readonly divisions: ReadonlyMap<string, number>
  readonly skipped: { readonly left: readonly SkippedPupil[]; readonly noDivision: readonly SkippedPupil[] }
  readonly warnings: readonly Problem[]
  /** Each blocks its own row and no other. */
  readonly toCorrect: readonly Problem[]
}

export type SiecleReading = RefusedReading | AcceptedReading

/**
 * Reads an export « Élèves sans adresses » of SIECLE, XML or ZIP, as it streams in. Bad data are part of the
 * result, never exceptions; only errors of the source itself are thrown.
 */
export async function readSiecle(
  source: AsyncIterable<Uint8Array>,
  options: Options,
): Promise<SiecleReading> {
  const uai = normaliseUai(options.uai)
  try {
    const { encoding, scanned } = await scanFile(source, uai, options)
    return select(scanned, encoding, options.today)
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    return { refused: { code: error.code, message: explainRefusal(error, uai) } }
  }
}

async function scanFile(
  source: AsyncIterable<Uint8Array>,
  uai: string,
  { onProgress }: Options,
): Promise<{ encoding: string; scanned: Scanned }> {
  let bytesRead = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      bytesRead += piece.length
      yield piece
    }
  }
  const { encoding, texts } = await decodeXml(readXmlBytes(counted()))
  const scanner = createScanner((found) => {
    if (uai === '' || normaliseUai(found) !== uai) throw new FileRefusal('UAI_MISMATCHED', found)
  })
  let pupilsRead = 0
  for await (const text of texts) {
    pupilsRead = scanner.write(text)
    onProgress?.({ bytesRead, pupilsRead })
  }
  return { encoding, scanned: scanner.end() }
}

/** Keeps who is there and in a class, checks them, and leaves out the rows that must be corrected. */
function select(scanned: Scanned, encoding: string, today: string): AcceptedReading {
  const skipped: { left: SkippedPupil[]; noDivision: SkippedPupil[] } = { left: [], noDivision: [] }
  const kept: { raw: RawPupil; divisions: readonly string[]; leavesOn: string | null }[] = []
  for (const raw of withoutRepeats(scanned.pupils)) {
    const exit = parseDay((raw.DATE_SORTIE ?? '').trim())
    const divisions = scanned.divisions.get(raw.eleveId)
    if (exit !== null && exit <= today) skipped.left.push(skippedOf(raw))
    else if (!divisions) skipped.noDivision.push(skippedOf(raw))
    else kept.push({ raw, divisions, leavesOn: exit })
  }
  if (kept.length === 0) throw new FileRefusal('EMPTY')
  const repeated = findRepeatedInes(kept.map(({ raw }) => raw))
  const pupils: SieclePupil[] = []
  const warnings = fileWarnings(scanned, today)
  const toCorrect: Problem[] = []
  for (const { raw, divisions, leavesOn } of kept) {
    const checked = checkPupil(raw, divisions, leavesOn)
    warnings.push(...checked.warnings)
    toCorrect.push(...checked.toCorrect)
    const isRepeated = repeated.has(raw)
    if (isRepeated) {
      toCorrect.push(
        problemsOf(raw, divisions.at(-1) ?? '')('INE_UNIQUE', 'ID_NATIONAL', ineOf(raw) ?? undefined),
      )
    } else if (checked.pupil) pupils.push(checked.pupil)
  }
  const year = Number(scanned.schoolYear)
  const schoolYear = /^\d{4}$/.test(scanned.schoolYear) ? year : null
  const divisions = countDivisions(pupils)
  return {
    refused: null,
    uai: normaliseUai(scanned.uai),
    schoolYear,
    encoding,
    pupils,
    divisions,
    skipped,
    warnings,
    toCorrect,
  }
}

/** One row per ELEVE_ID, the last; two that differ by their INE both stay, to be corrected. */
function withoutRepeats(pupils: readonly RawPupil[]): RawPupil[] {
  const rows = new Map<string, RawPupil>()
  for (const raw of pupils) {
    const twin = rows.get(raw.eleveId)
    const differs = twin && ineOf(twin) !== null && ineOf(raw) !== null && ineOf(twin) !== ineOf(raw)
    rows.set(differs || raw.eleveId === '' ? `${raw.eleveId}\n${rows.size}` : raw.eleveId, raw)
  }
  return [...rows.values()]
}

/** Rows that share an INE, or an ELEVE_ID, with another. */
function findRepeatedInes(kept: readonly RawPupil[]): Set<RawPupil> {
  const byKey = new Map<string, RawPupil[]>()
  for (const raw of kept) {
    const ine = ineOf(raw)
    for (const key of [`id ${raw.eleveId}`, ...(ine === null ? [] : [`ine ${ine}`])]) {
      const group = byKey.get(key)
      if (group) group.push(raw)
      else byKey.set(key, [raw])
    }
  }
  return new Set([...byKey.values()].filter((group) => group.length > 1).flat())
}

function skippedOf(raw: RawPupil): SkippedPupil {
  return { eleveId: raw.eleveId, ine: ineOf(raw), lastName: lastNameOf(raw), firstName: firstNameOf(raw) }
}

function countDivisions(pupils: readonly SieclePupil[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { division } of pupils) counts.set(division, (counts.get(division) ?? 0) + 1)
  const order = new Intl.Collator('fr', { numeric: true })
  return new Map([...counts].sort(([a], [b]) => order.compare(a, b)))
}

function fileWarnings(scanned: Scanned, today: string): Problem[] {
  const about = problemsOf({ eleveId: '' }, '')
  const warnings: Problem[] = []
  const { schoolYear } = scanned
  if (!/^\d{4}$/.test(schoolYear) || !isCurrentSchoolYear(Number(schoolYear), today)) {
    warnings.push(about('SCHOOL_YEAR_MISMATCH', 'ANNEE_SCOLAIRE', schoolYear))
  }
  if (scanned.hasAddresses) warnings.push(about('ADDRESSES_IGNORED', 'ADRESSES', undefined))
  return warnings.map((warning) => ({ ...warning, eleveId: null }))
}
