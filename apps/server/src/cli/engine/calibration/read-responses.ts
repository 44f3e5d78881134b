import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse'
import { readColumns } from './response-columns.ts'
import { createReader, type Reader, type Responses } from './response-rows.ts'
import { ResponsesError } from './responses-error.ts'

/** Reads as the file streams in: a million rows need only their answers’ bytes. Throws `ResponsesError`. */
export async function readResponses(path: string): Promise<Responses> {
  const delimiter = await detectDelimiter(path)
  const source = createReadStream(path, { highWaterMark: 1 << 18 })
  const parser = source.pipe(
    parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true }),
  )
  source.once('error', (error) => parser.destroy(error))
  let reader: Reader | undefined
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      if (reader) reader.read(record, info.lines)
      else reader = createReader(readColumns(record), record)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new ResponsesError(
      'file_damaged',
      `Le fichier CSV est abîmé vers la ligne ${parser.info.lines} : vérifiez les guillemets.`,
    )
  }
  if (!reader) throw new ResponsesError('file_empty', 'Ce fichier est vide.')
  return reader.finish()
}

type Row = { readonly record: string[]; readonly info: { readonly lines: number } }

/** The most frequent of semicolon, tab and comma in the first line, outside quotes. */
async function detectDelimiter(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0)
    const line = /^[^\r\n]*/.exec(buffer.toString('utf8', 0, bytesRead))?.[0].replace(/"[^"]*"/g, '') ?? ''
    const count = (delimiter: string): number => line.split(delimiter).length
    return [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best))
  } finally {
    await file.close()
  }
}
