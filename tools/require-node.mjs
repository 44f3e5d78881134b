import { fileURLToPath } from 'node:url'

const major = Number(process.versions.node.split('.')[0])

if (major < 24) {
  console.error(
    `Ce programme demande Node 24 et tourne ici sous Node ${process.versions.node}.\n` +
      'Lancez-le par « npm start » ou « npm run pix -- … » après « npm install » : le paquet « node » apporte la bonne version.\n' +
      'Si npm a sauté les scripts d’installation : npm rebuild node',
  )
  process.exit(1)
}

// Half of a start is reading TypeScript: what has been read once is kept. Node 20 has no such thing.
const { enableCompileCache } = await import('node:module')
enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)))
