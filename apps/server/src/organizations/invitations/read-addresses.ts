import { accountsContract } from '@orga/contract'

/** What was typed, and the address that it is; no address if it is none. */
export type Address = { readonly text: string; readonly email: string | undefined }

/**
 * Addresses as people paste them: apart by commas, semicolons, spaces or lines, perhaps after a name as in
 * `Jeanne Martin <jeanne@exemple.fr>`. In their order, each once whatever its capitals.
 */
export function readAddresses(typed: string): Address[] {
  const byEmail = new Map<string, Address>()
  // A quoted name may hold commas.
  const bare = typed.replaceAll(/"[^"\n]*"(?=\s*<)/g, ' ').replaceAll('"', ' ')
  for (const text of bare.split(/[,;\r\n]/).flatMap(listWords)) {
    const parsed = accountsContract.emailSchema.safeParse(text)
    const address = { text, email: parsed.success ? parsed.data : undefined }
    const key = address.email ?? text.toLowerCase()
    if (!byEmail.has(key)) byEmail.set(key, address)
  }
  return [...byEmail.values()]
}

/** The words of a piece without commas; where one is in angle brackets, the name before it is left out. */
function listWords(chunk: string): string[] {
  const words = chunk
    .split(/[\s<>]+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/\.+$/, ''))
    .filter(Boolean)
  const addresses = words.filter((word) => word.includes('@'))
  return chunk.includes('<') && addresses.length > 0 ? addresses : words
}
