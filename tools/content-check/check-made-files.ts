import { basename } from 'node:path'
import { buildFile, type Challenge, FileContentError } from '../../apps/server/src/content/index.ts'
import { findForeignHosts } from './texts/plain-words.ts'
import { findPictureFaults, largestFile } from './check-resource.ts'

type Fault = { readonly field: string; readonly message: string }

/** The files that an item describes as data: they can be made, are small and point at nobody. */
export async function checkMadeFiles({ image, attachments }: Challenge): Promise<Fault[]> {
  const described = [
    ...(image ? [{ field: 'image', ...image }] : []),
    ...attachments.map((one) => ({ field: 'attachments', ...one })),
  ]
  const faults = described.map(async ({ field, file, content }) => {
    const name = basename(file)
    if (content === null) return []
    try {
      const bytes = await buildFile(name, content)
      const text = /\.(csv|html|md|py|svg|txt)$/.test(name) ? new TextDecoder().decode(bytes) : ''
      const messages = [
        ...(bytes.length > largestFile ? [`${name} : ${bytes.length} octets, plus de ${largestFile}.`] : []),
        ...(name.endsWith('.svg') ? findPictureFaults(text).map((said) => `${name} : ${said}`) : []),
        ...findForeignHosts(text).map((host) => `${name} : site d’un tiers : ${host}.`),
      ]
      return messages.map((message) => ({ field, message }))
    } catch (error) {
      if (error instanceof FileContentError) return [{ field, message: error.message }]
      throw error
    }
  })
  return (await Promise.all(faults)).flat()
}
