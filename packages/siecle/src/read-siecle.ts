import { readXmlBytes } from './file/xml-bytes.ts'
import { type Encoding, findEncoding } from './file/encoding.ts'
import type { SieclePupil } from './pupil.ts'
import { explainRefusal, FileRefusal, type RefusalCode } from './refusal.ts'
import { createScanner, type Scanned } from './scan.ts'
import { type Selection, selectPupils } from './select-pupils.ts'
import { normaliseUai } from './uai.ts'
import { createTokenizer } from './xml/tokenize.ts'
import { createValueReader } from './xml/values.ts'

export type Options = {
  /** UAI of the school that imports; empty if it has none. */
  readonly uai: string
  /** YYYY-MM-DD, in the school’s time zone: who has left by then is skipped. */
  readonly today: string
  /** Told after each piece: how far in the file as it was sent, and pupils found so far. */
  readonly onProgress?: (progress: { readonly bytesRead: number; readonly pupilsRead: number }) => void
}

export type RefusedReading = {
  readonly refused: { readonly code: RefusalCode; readonly message: string }
  /** What the file had said of itself by then; null for what was not reached. */
  readonly found: Found
}

type Found = {
  readonly uai: string | null
  readonly schoolYear: number | null
  readonly encoding: string | null
}

export type AcceptedReading = Selection & {
  readonly refused: null
  readonly uai: string
  /** Year in which the school year begins; null when the file does not say. */
  readonly schoolYear: number | null
  readonly encoding: string
  /** Pupils per class, in alphabetical order of the classes. */
  readonly divisions: ReadonlyMap<string, number>
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
  const found: Writable<Found> = { uai: null, schoolYear: null, encoding: null }
  try {
    const { encoding, scanned } = await scanFile(source, { uai, found, onProgress: options.onProgress })
    const selection = selectPupils(scanned, options.today)
    return {
      refused: null,
      uai,
      schoolYear: readYear(scanned),
      encoding,
      divisions: countDivisions(selection.pupils),
      ...selection,
    }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    return { refused: { code: error.code, message: explainRefusal(error, uai) }, found }
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const readYear = ({ schoolYear }: Scanned): number | null =>
  /^\d{4}$/.test(schoolYear) ? Number(schoolYear) : null

type Scan = {
  readonly uai: string
  readonly found: Writable<Found>
  readonly onProgress: Options['onProgress']
}

async function scanFile(
  source: AsyncIterable<Uint8Array>,
  { uai, found, onProgress }: Scan,
): Promise<{ encoding: Encoding; scanned: Scanned }> {
  let bytesRead = 0
  const checkUai = (text: string): void => {
    if (uai === '' || normaliseUai(text) !== uai) throw new FileRefusal('UAI_MISMATCHED', text.slice(0, 20))
  }
  const { target, scanned } = createScanner(checkUai)
  try {
    const bytes = readXmlBytes(source, (position) => (bytesRead = position))
    const { encoding, pieces } = await findEncoding(bytes)
    found.encoding = encoding
    const tokenizer = createTokenizer(target, createValueReader(encoding))
    for await (const piece of pieces) {
      tokenizer.write(piece)
      onProgress?.({ bytesRead, pupilsRead: scanned.pupils.length })
    }
    tokenizer.end()
    if (scanned.uai === undefined) checkUai('')
    return { encoding, scanned }
  } catch (error) {
    throw error instanceof FileRefusal ? error.after(scanned.pupils.length) : error
  } finally {
    found.uai = normaliseUai(scanned.uai ?? '').slice(0, 20) || null
    found.schoolYear = readYear(scanned)
  }
}

function countDivisions(pupils: readonly SieclePupil[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { division } of pupils) counts.set(division, (counts.get(division) ?? 0) + 1)
  const order = new Intl.Collator('fr', { numeric: true })
  return new Map([...counts].sort(([a], [b]) => order.compare(a, b)))
}
