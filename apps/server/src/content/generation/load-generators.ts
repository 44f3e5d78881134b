import type { Draw } from '@orga/generators'
import { type Files, itemFile } from '../find-faults.ts'

/** By the name of the module that holds it. */
export type Generators = ReadonlyMap<string, Draw>

/** Where the generator of an item is, below the package: beside those of its tube, under the item’s name. */
export function generatorOf(file: string, id: string): string {
  return `${file.split('/').slice(0, 2).join('/')}/${id}`
}

/** The generators of all items that say that they have one; those that are missing are left out. */
export async function loadGenerators(files: Files): Promise<Generators> {
  const names = [...files].flatMap(([file, text]) => {
    const id = text !== null && itemFile.test(file) ? generatedId(text) : undefined
    return id === undefined ? [] : [generatorOf(file, id)]
  })
  const loaded = names.map(async (name) => [name, await loadDraw(name)] as const)
  const found = (await Promise.all(loaded)).flatMap(([name, draw]) => (draw ? [[name, draw] as const] : []))
  return new Map(found)
}

function generatedId(text: string): string | undefined {
  const head = text.slice(0, text.indexOf('\n---\n'))
  return /^generator: +["']?true["']? *$/m.test(head) ? /^id: +([a-z0-9-]+) *$/m.exec(head)?.[1] : undefined
}

async function loadDraw(name: string): Promise<Draw | undefined> {
  try {
    const module = (await import(`@orga/generators/${name}`)) as { readonly draw?: Draw }
    return module.draw
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (missing) return undefined
    throw error
  }
}
