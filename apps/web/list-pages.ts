import { fileURLToPath } from 'node:url'
import { type AnyRoute, createRouter } from '@tanstack/react-router'
import { type InlineConfig, type Plugin, runnerImport } from 'vite'

/** Routes are listed without a browser: their styles are left out. */
const noStyles: Plugin = {
  name: 'no-styles',
  enforce: 'pre',
  resolveId: { filter: { id: /\.css$/ }, handler: () => '\0no-styles' },
  load: { filter: { id: /^\0no-styles$/ }, handler: () => 'export default {}' },
}

/** The patterns of a space’s addresses, such as `/aide/$role`, as its own router reads them. */
async function listPatterns(space: 'pix' | 'orga'): Promise<readonly string[]> {
  const file = fileURLToPath(new URL(`src/${space}/routes.tsx`, import.meta.url))
  const config: InlineConfig = { configFile: false, logLevel: 'warn', plugins: [noStyles] }
  const { module } = await runnerImport<{ readonly routeTree: AnyRoute }>(file, config)
  return Object.keys(createRouter({ routeTree: module.routeTree }).routesByPath)
}

/** Writes `pages.json`: by it the server knows which addresses are pages, and the journeys which pages there are. */
export const listPages: Plugin = {
  name: 'list-pages',
  apply: 'build',
  async generateBundle() {
    const [pix, orga] = await Promise.all([listPatterns('pix'), listPatterns('orga')])
    this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify([...pix, ...orga]) })
  },
}
