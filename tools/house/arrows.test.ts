import { expect, test } from 'vitest'
import { demoLoader, findArrowFaults, findBlindness } from './arrows.ts'
import { parseModule } from './read-modules.ts'

const faultsOf = (path: string, source: string): string[] => findArrowFaults([parseModule(path, source)])
const server = 'apps/server/src'

test('a context may import those below it through their index', () => {
  const source = `import { a } from '../organizations/index.ts'\nimport type { Db } from '../platform/database/database.ts'`
  expect(faultsOf(`${server}/learners/x.ts`, source)).toEqual([])
  expect(faultsOf(`${server}/results/x.ts`, `import '../content/index.ts'`)).toEqual([])
})

test('a context that imports one above it is a fault', () => {
  expect(faultsOf(`${server}/accounts/x.ts`, `import { a } from '../organizations/index.ts'`)).toEqual([
    `${server}/accounts/x.ts: accounts must not import organizations (../organizations/index.ts)`,
  ])
  expect(faultsOf(`${server}/content/x.ts`, `import '../assessments/index.ts'`)).toHaveLength(1)
  expect(faultsOf(`${server}/platform/http/x.ts`, `import '../../accounts/index.ts'`)).toHaveLength(1)
  expect(faultsOf(`${server}/campaigns/x.ts`, `import '../content/index.ts'`)).toHaveLength(1)
  expect(faultsOf(`${server}/accounts/x.ts`, `import '../app.ts'`)).toHaveLength(1)
})

test('another context is entered by its index only, in every form of import', () => {
  const forms = [
    `import { a } from '../accounts/queries.ts'`,
    `import type { A } from '../accounts/queries.ts'`,
    `export { a } from '../accounts/queries.ts'`,
    `export * from '../accounts/queries.ts'`,
    `const a = await import('../accounts/queries.ts')`,
    `import { a }\n  from\n  "../accounts/sessions/queries.ts"`,
  ]
  for (const form of forms)
    expect(faultsOf(`${server}/learners/imports/x.ts`, form.replace('..', '../..'))).toHaveLength(1)
})

test('words in comments and texts are not imports', () => {
  const source = `// import '../results/index.ts'\nexport const text = "import '../results/index.ts'"`
  expect(faultsOf(`${server}/accounts/x.ts`, source)).toEqual([])
})

test('the demonstration is loaded by one module, dynamically, and by no other', () => {
  const load = `const demo = await import('../../../demo/src/index.ts')`
  expect(faultsOf(demoLoader, load)).toEqual([])
  expect(faultsOf(demoLoader, `import { demo } from '../../../demo/src/index.ts'`)).toHaveLength(1)
  expect(faultsOf(`${server}/start/x.ts`, load)).toHaveLength(1)
  expect(faultsOf(`${server}/start/x.ts`, `import '@orga/demo'`)).toHaveLength(1)
})

test('packages keep to themselves and are entered by their name', () => {
  expect(faultsOf('packages/engine/src/x.ts', `import { z } from 'zod'`)).toHaveLength(1)
  expect(faultsOf('packages/siecle/src/x.ts', `import '@orga/contract'`)).toHaveLength(1)
  expect(faultsOf('packages/ui/src/x.tsx', `import { useState } from 'react'`)).toEqual([])
  expect(
    faultsOf(`${server}/accounts/x.ts`, `import '../../../../packages/engine/src/index.ts'`),
  ).toHaveLength(1)
})

test('invented people stay in tests and in the demonstration', () => {
  expect(faultsOf(`${server}/accounts/x.ts`, `import '@orga/fixtures'`)).toHaveLength(1)
  expect(faultsOf(`${server}/accounts/x.db.test.ts`, `import '@orga/fixtures'`)).toEqual([])
  expect(faultsOf('apps/demo/src/x.ts', `import '@orga/fixtures'`)).toEqual([])
})

test('a space of the web imports what is common, never another space or the server', () => {
  const path = 'apps/web/src/pix/home/home.tsx'
  expect(faultsOf(path, `import '../../common/client.ts'\nimport '@orga/ui'`)).toEqual([])
  expect(faultsOf(path, `import '../../orga/home/home.tsx'`)).toHaveLength(1)
  expect(faultsOf('apps/web/src/common/x.ts', `import '../pix/home/home.tsx'`)).toHaveLength(1)
  expect(faultsOf(path, `import '@orga/engine'`)).toHaveLength(1)
  expect(faultsOf(path, `import '../../../../server/src/app.ts'`)).toHaveLength(1)
})

test('a check that saw too little says so', () => {
  const modules = [parseModule('apps/server/src/a.ts', `import './b.ts'`)]
  expect(findBlindness(modules, { 'apps/server/src/': 1 })).toEqual([])
  expect(findBlindness(modules, { 'apps/server/src/': 2, 'packages/': 1 })).toHaveLength(2)
})
