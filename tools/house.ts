import { readFileSync } from 'node:fs'
import { findArrowFaults, findBlindness } from './house/arrows.ts'
import { listFiles } from './list-files.ts'
import { findLockFaults, type LockFile } from './house/lock-file.ts'
import { findSqlFaults } from './house/portable-sql.ts'
import { readModules } from './house/read-modules.ts'
import { findRoomFaults } from './house/rooms.ts'

const files = ['apps', 'packages', 'tools', 'bench'].flatMap(listFiles)
const modules = readModules(files)
const migrations = files.filter((path) => path.endsWith('.sql'))
const statements = [
  ...migrations.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  ...modules
    .filter(({ path }) => path.startsWith('apps/server/'))
    .flatMap(({ path, sql }) => sql.map((text) => ({ path, text }))),
]
const sources = files.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))

const faults = [
  ...findArrowFaults(modules),
  ...findBlindness(modules, { 'apps/server/src/': 60, 'packages/': 30 }),
  ...findRoomFaults(sources),
  ...findSqlFaults(statements),
  ...(statements.length < 10 ? [`saw only ${statements.length} SQL statements`] : []),
  ...findLockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile),
]

for (const fault of faults) console.log(fault)
const imports = modules.reduce((sum, module) => sum + module.imports.length, 0)
console.log(`${modules.length} modules, ${imports} imports, ${statements.length} pieces of SQL seen`)
process.exit(faults.length === 0 ? 0 : 1)
