import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { parseSync, Visitor } from 'oxc-parser'

export type Import = {
  /** As written: `./x.ts`, `@orga/engine`, `node:fs`. */
  readonly specifier: string
  /** The file of ours that a relative specifier means. */
  readonly target: string | undefined
  readonly dynamic: boolean
}

export type Module = {
  readonly path: string
  readonly imports: readonly Import[]
  /** What stands in sql`…` templates, values left out. */
  readonly sql: readonly string[]
}

const isModule = (path: string): boolean => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.endsWith('.d.ts')

/** Imports, re-exports and SQL of one file, by a real parser. */
export function parseModule(path: string, source: string): Module {
  const { module, program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const statics = [
    ...module.staticImports.map((item) => item.moduleRequest.value),
    ...module.staticExports.flatMap((item) =>
      item.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ]
  // A specifier that is computed cannot be told, and is left to the eye of the reader.
  const dynamics = module.dynamicImports
    .map((item) => source.slice(item.moduleRequest.start, item.moduleRequest.end))
    .flatMap((text) => /^['"`]([^'"`$]+)['"`]$/.exec(text)?.[1] ?? [])
  const toImport = (specifier: string, dynamic: boolean): Import => ({
    specifier,
    target: specifier.startsWith('.') ? join(dirname(path), specifier) : undefined,
    dynamic,
  })
  const imports = [
    ...[...new Set(statics)].map((specifier) => toImport(specifier, false)),
    ...dynamics.map((specifier) => toImport(specifier, true)),
  ]
  return { path, imports, sql: findSql(program) }
}

function findSql(program: Parameters<Visitor['visit']>[0]): string[] {
  const found: string[] = []
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && tag.name === 'sql')
        found.push(quasi.quasis.map((part) => part.value.raw).join(' ? '))
    },
  }).visit(program)
  return found
}

export function readModules(paths: readonly string[]): Module[] {
  return paths.filter(isModule).map((path) => parseModule(path, readFileSync(path, 'utf8')))
}
