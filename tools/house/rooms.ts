import { basename, dirname } from 'node:path/posix'

/** A file as these rules see it. */
export type SourceFile = { readonly path: string; readonly lines: number }

const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path)
const isInRooms = (path: string): boolean => /^(apps|packages|tools|bench)\//.test(path)
const isCode = (path: string): boolean => /\.(ts|tsx|mjs|css)$/.test(path)
const fileName = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/
const migration = /^\d{8}T\d{4}(-[a-z0-9]+)+\.sql$/
const givenNames = new Set(['README.md', 'LICENSE', '.gitkeep'])

/** A migration is added for each change for ever, and a folder of pictures is no code to find one's way in. */
const endless = /\/migrations$|\/(images|assets|public)$/

function isWellNamed(path: string): boolean {
  const name = basename(path)
  const folders = dirname(path).split('/')
  const named =
    fileName.test(name) || givenNames.has(name) || (path.includes('/migrations/') && migration.test(name))
  return named && folders.every((folder) => fileName.test(folder))
}

function findCrowds(paths: readonly string[]): string[] {
  const folders = new Map<string, number>()
  for (const path of paths.filter((path) => !isTest(path)))
    folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1)
  return [...folders]
    .filter(([folder, count]) => count > 15 && !endless.test(folder))
    .map(([folder, count]) => `${folder}/ holds ${count} files beside its tests; 15 are allowed`)
}

/** Breaches of “Rules of the rooms”: names, length of files, files in a folder. */
export function findRoomFaults(files: readonly SourceFile[]): string[] {
  const ours = files.filter(({ path }) => isInRooms(path))
  const names = ours
    .filter(({ path }) => !isWellNamed(path))
    .map(({ path }) => `${path} is not named in kebab-case ASCII`)
  const lengths = ours
    .filter(({ path, lines }) => isCode(path) && lines > (isTest(path) ? 500 : 300))
    .map(({ path, lines }) => `${path} has ${lines} lines; ${isTest(path) ? 500 : 300} are allowed`)
  return [...names, ...lengths, ...findCrowds(ours.map(({ path }) => path))]
}
