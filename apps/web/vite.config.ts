import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [layers, react(), spaces],
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
    rolldownOptions: { input: { pix: 'index.html', orga: 'orga/index.html' } },
  },
})
