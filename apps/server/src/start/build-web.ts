import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { rootFolder, webFolder } from '../platform/folders.ts'
import { StartError } from './start-error.ts'

export const distFolder = join(webFolder, 'dist')
const sources = ['apps/web', 'packages/ui', 'packages/contract', 'packages/simulators', 'package-lock.json']

function newestOf(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const times = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .map(({ name }) => newestOf(join(path, name)))
  return Math.max(0, ...times)
}

/** Whether the pages have changed since they were last built. The mark is the last file that a build writes. */
function isBuilt(): boolean {
  const mark = join(distFolder, 'index.html.br')
  if (!existsSync(mark)) return false
  const built = statSync(mark).mtimeMs
  return sources.every((source) => newestOf(join(rootFolder, source)) <= built)
}

/** The builder's program; absent where only what runs was installed. */
function findVite(): string | undefined {
  try {
    return fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
  } catch {
    return undefined
  }
}

async function runVite(vite: string): Promise<void> {
  const words = [vite, 'build', webFolder, '--logLevel', 'warn']
  const child = spawn(process.execPath, words, { cwd: rootFolder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const status = await new Promise((done) => child.once('close', done))
  if (status !== 0) throw new StartError(`La construction des pages a échoué.\n${output}`)
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Beside each text file, its compressed forms, so that no request pays for them. */
async function compress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js|css|svg|json|webmanifest)$/.test(file))
    // The mark of a whole build comes last.
    .sort((a, b) => Number(a === 'index.html') - Number(b === 'index.html'))
  for (const file of files) {
    const path = join(folder, file)
    const bytes = await readFile(path)
    await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }))
    await writeFile(`${path}.br`, await brotli(bytes))
  }
}

/** Builds the pages unless the build is newer than all their sources. */
export async function buildWeb({ force = false } = {}): Promise<void> {
  if (!force && isBuilt()) return
  const vite = findVite()
  if (vite) {
    await runVite(vite)
    await compress(distFolder)
  } else if (!existsSync(join(distFolder, 'index.html'))) {
    throw new StartError('Les pages ne sont pas construites. Lancez « npm install », puis « npm run build ».')
  }
}

if (import.meta.main) await buildWeb({ force: true })
