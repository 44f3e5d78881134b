import { accountsContract, type Input, type Output } from '@orga/contract'
import type { PublicCall } from '../../platform/http/serve.ts'
import { readMarkdown } from '../../platform/markdown/read-markdown.ts'
import { listAcceptances } from './acceptances.ts'
import { isInForce, termsInForce } from './terms-in-force.ts'

/** The terms in force, with the words of this installation. */
export async function getTerms(
  { db, config, actor }: Pick<PublicCall, 'db' | 'config' | 'actor'>,
  { document }: Input<typeof accountsContract.getTerms>,
): Promise<Output<typeof accountsContract.getTerms>> {
  const { version, title, markdown } = termsInForce(document)
  const words = { brand: config.brand.name, orgaBrand: config.brand.orgaName, helpEmail: config.helpEmail }
  const fill = (text: string): string =>
    Object.entries(words).reduce((filled, [name, word]) => filled.replaceAll(`{${name}}`, () => word), text)
  const acceptances = actor ? await listAcceptances(db, actor.accountId) : []
  const accepted = acceptances.filter((acceptance) => acceptance.document === document)
  const updated = accepted.length > 0 && !accepted.some(isInForce)
  return { document, version, title: fill(title), text: readMarkdown(fill(markdown)), updated }
}
