import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { accountsContract, type TermsDocument } from '@orga/contract'

export type Terms = {
  readonly document: TermsDocument
  readonly version: string
  readonly title: string
  /** What follows the title; `{brand}` and the like stand for settings. */
  readonly markdown: string
}

const folder = fileURLToPath(new URL('../../../../../docs/terms/', import.meta.url))

/** The version in force of each document: the newest file `<document>.<date>.fr.md`. Read once. */
const inForce: ReadonlyMap<TermsDocument, Terms> = new Map(
  accountsContract.termsDocuments.map((document) => [document, readNewest(document)]),
)

function readNewest(document: TermsDocument): Terms {
  const versions = readdirSync(folder).flatMap((name) => {
    const [start, version, ...end] = name.split('.')
    return start === document && version && end.join('.') === 'fr.md' ? [version] : []
  })
  const version = versions.sort().at(-1)
  if (!version) throw new Error(`${folder} holds no terms ${document}`)
  const text = readFileSync(`${folder}${document}.${version}.fr.md`, 'utf8')
  const [, title, markdown] = /^# (.+)\n+([^]*)$/.exec(text) ?? []
  if (!title || !markdown) throw new Error(`${document}.${version}.fr.md must begin with a title`)
  return { document, version, title, markdown }
}

export function termsInForce(document: TermsDocument): Terms {
  const terms = inForce.get(document)
  if (!terms) throw new Error(`no terms ${document}`)
  return terms
}

export function isInForce({ document, version }: Pick<Terms, 'document' | 'version'>): boolean {
  return inForce.get(document)?.version === version
}
