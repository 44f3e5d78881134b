import type { Import, Module } from './read-modules.ts'

/** From the top to the bottom: a context may import those below it, never one above. */
const contexts = ['results', 'assessments', 'campaigns', 'learners', 'organizations', 'accounts']

/** The one module that may load the demonstration, dynamically and only when it is asked for. */
export const demoLoader = 'apps/server/src/start/load-demo.ts'

/** Rooms outside the server, and the rooms of ours that each may import. `*` is every one. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  siecle: [],
  contract: [],
  ui: [],
  fixtures: ['contract', 'engine', 'siecle'],
  generators: ['engine'],
  simulators: ['ui'],
  server: ['contract', 'engine', 'generators', 'siecle', 'simulators'],
  web: ['contract', 'simulators', 'ui'],
  demo: ['server', 'fixtures', 'contract', 'engine', 'siecle'],
  e2e: ['*'],
  preview: ['*'],
  bench: ['*'],
  tools: ['*'],
}

const isTest = (path: string): boolean =>
  /\.(test|spec)\.tsx?$/.test(path) || /^(apps|packages)\/[^/]+\/test\//.test(path)

/** The room a path is in: `apps/server/…` is in `server`, `@orga/ui/x` in `ui`. */
function roomOf(path: string): string | undefined {
  const [first, second] = path.split('/')
  if (first === 'apps' || first === 'packages' || first === '@orga') return second
  return first === 'bench' || first === 'tools' ? first : undefined
}

/** The context, or the space of the web, that a path is in; undefined for the files above them. */
function partOf(path: string): string | undefined {
  return /^apps\/(?:server|web)\/src\/([^/]+)\/./.exec(path)?.[1]
}

function findRoomFault(module: Module, { specifier, target, dynamic }: Import): string | undefined {
  const from = roomOf(module.path)
  const to =
    target === undefined ? (specifier.startsWith('@orga/') ? roomOf(specifier) : undefined) : roomOf(target)
  if (from === undefined || to === undefined || from === to) return undefined
  if (target?.startsWith('packages/')) return `reaches into packages/${to}: import @orga/${to}`
  if (from === 'server' && to === 'demo' && module.path === demoLoader && dynamic) return undefined
  if (isTest(module.path) && (to === 'fixtures' || to === 'siecle' || from === 'server')) return undefined
  const allowed = rooms[from]
  if (allowed === undefined) return `is in a room that tools/house/arrows.ts does not know`
  return allowed.includes(to) || allowed.includes('*') ? undefined : `${from} must not import ${to}`
}

function mayImportContext(from: string | undefined, to: string): boolean {
  // The files that put the service together: main, app, cli, start.
  if (from === undefined || from === 'cli' || from === 'start') return true
  if (from === 'content') return to === 'platform'
  if (from === 'assessments' || from === 'results') {
    if (to === 'content') return true
  }
  if (to === 'platform') return contexts.includes(from)
  return contexts.includes(from) && contexts.indexOf(to) > contexts.indexOf(from)
}

function findServerFault(module: Module, target: string): string | undefined {
  const from = partOf(module.path)
  const to = partOf(target)
  if (from === to || target === 'apps/server/src/config.ts') return undefined
  if (to === undefined)
    return from === 'start' || from === 'cli' ? undefined : `${from} must not import ${target}`
  if (!mayImportContext(from, to)) return `${from ?? 'the top'} must not import ${to}`
  const isOpen = to === 'platform' || to === 'start' || to === 'cli' || target.endsWith(`/${to}/index.ts`)
  return isOpen ? undefined : `reaches into ${to}: import its index.ts`
}

function findWebFault(module: Module, target: string): string | undefined {
  const from = partOf(module.path)
  const to = partOf(target)
  if (from === undefined || from === to || to === 'common') return undefined
  return `${from} must not import ${to ?? target}`
}

function findPureFault(module: Module, { specifier, target }: Import): string | undefined {
  const isPure = module.path.startsWith('packages/engine/src/') && !isTest(module.path)
  return isPure && target === undefined ? `engine must not import ${specifier}` : undefined
}

function findFault(module: Module, item: Import): string | undefined {
  const { path } = module
  const within = (folder: string): boolean =>
    path.startsWith(folder) && (item.target?.startsWith(folder) ?? false)
  const general = findRoomFault(module, item) ?? findPureFault(module, item)
  if (general !== undefined || item.target === undefined || isTest(path)) return general
  if (within('apps/server/src/')) return findServerFault(module, item.target)
  if (within('apps/web/src/')) return findWebFault(module, item.target)
  const opens = /^apps\/server\/src\/([^/]+)\//.exec(item.target)?.[1]
  const isDeep = opens !== undefined && opens !== 'platform' && !item.target.endsWith(`/${opens}/index.ts`)
  return roomOf(path) === 'demo' && isDeep ? `reaches into ${opens}: import its index.ts` : undefined
}

/** Every import that goes against “Which way the arrows point” in ARCHITECTURE.md. */
export function findArrowFaults(modules: readonly Module[]): string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((item) => {
      const fault = findFault(module, item)
      return fault === undefined ? [] : `${module.path}: ${fault} (${item.specifier})`
    }),
  )
}

/** What a checker that looked in the wrong place would not have seen. */
export function findBlindness(
  modules: readonly Module[],
  floors: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(floors).flatMap(([folder, floor]) => {
    const seen = modules.filter(({ path }) => path.startsWith(folder))
    const imports = seen.reduce((sum, module) => sum + module.imports.length, 0)
    return seen.length < floor || imports < floor
      ? `saw only ${seen.length} modules with ${imports} imports in ${folder}, fewer than ${floor}`
      : []
  })
}
