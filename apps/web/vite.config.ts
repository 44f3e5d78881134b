import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { listPages } from './list-pages.ts'

/** In development, every page of a space is answered by the HTML entry of that space. */
const spaces: Plugin = {
  name: 'spaces',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const [path = ''] = (request.url ?? '').split('?')
      const isPage = request.headers.accept?.includes('text/html') && !path.startsWith('/api')
      if (isPage) request.url = /^\/orga(\/|$)/.test(path) ? '/orga/index.html' : '/index.html'
      next()
    })
  },
}

/** Chunks of CSS arrive in any order: each of them begins with the order of the layers. */
const layers: Plugin = {
  name: 'layers',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css$/ },
    handler: (code) => `@layer tokens, base, components, screens;\n${code}`,
  },
}

/**
 * In the browser schemas only check forms: the parts of zod that write JSON Schemas and English messages are left out,
 * 6 kB compressed. Were zod to move them, they would simply stay in.
 */
const leanZod: Plugin = {
  name: 'lean-zod',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/zod\/v4\/(core\/(json-schema-processors|to-json-schema)|locales\/en)\.js$/ },
    handler(code, id) {
      if (id.endsWith('en.js')) return `export default () => ({ localeError: () => 'invalid' })`
      const names = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name)
      return names.map((name) => `export const ${name} = () => () => undefined`).join('\n')
    },
  },
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [leanZod, layers, react(), spaces, listPages],
  server: {
    port: 5173,
    proxy: { '/api': process.env['PIX_SERVER'] ?? 'http://127.0.0.1:3000' },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Two years back, and iPads that stop at iOS 15.
    target: ['chrome115', 'firefox115', 'safari15.4'],
    // The content security policy forbids data: fonts, and a file of its own can be cached.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { pix: 'index.html', orga: 'orga/index.html' },
      output: {
        codeSplitting: {
          groups: [
            // Changes with our dependencies only: cached over releases.
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|zod)\//,
              priority: 2,
            },
            // What most screens need, in one file instead of a dozen.
            {
              name: 'common',
              test: /\/(common|ui|contract)\/src|src\/common\//,
              minShareCount: 10,
              priority: 1,
            },
          ],
        },
      },
    },
  },
})
