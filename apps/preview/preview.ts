import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'

// `npm run content:preview`: the items as pupils see them, read again at each change of a file. No database.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const watched = ['../../content', '../../packages/generators/src', '../../packages/simulators/src']
const port = Number(process.env['PORT'] ?? 4300)

let api: ChildProcess | undefined

/** In a process of its own: a generator is a module, and a module once loaded stays as it was. */
async function startApi(apiPort: number): Promise<number> {
  if (api?.kill()) await once(api, 'exit')
  const next = fork(here('api.ts'), [String(apiPort)])
  api = next
  // One that stops has said why: a file is being written, and its next change starts another.
  return await new Promise((resolve) => {
    next.once('message', (listening) => resolve(Number(listening)))
    next.once('exit', () => resolve(apiPort))
  })
}

function followFiles(server: ViteDevServer, apiPort: number): void {
  let timer: NodeJS.Timeout | undefined
  const read = async (): Promise<void> => {
    await startApi(apiPort)
    server.ws.send({ type: 'custom', event: 'content' })
  }
  for (const folder of watched)
    watch(here(folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void read(), 200)
    })
}

// The first process takes any free port, and those after it the same.
const apiPort = await startApi(0)
const server = await createServer({
  root: here('.'),
  configFile: false,
  plugins: [react()],
  server: {
    port,
    proxy: { '/api': `http://127.0.0.1:${apiPort}` },
    fs: { allow: [here('../..')] },
  },
})
await server.listen()
followFiles(server, apiPort)
console.log(`Aperçu des épreuves : http://localhost:${server.config.server.port}/`)
