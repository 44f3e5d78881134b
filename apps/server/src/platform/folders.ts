import { fileURLToPath } from 'node:url'

const folder = (path: string): string => fileURLToPath(new URL(`../../../../${path}/`, import.meta.url))

/** The top of the repository, and what the service reads in it. */
export const rootFolder = fileURLToPath(new URL('../../../../', import.meta.url))
export const contentFolder = folder('content')
export const pagesFolder = folder('docs/pages')
export const webFolder = folder('apps/web')
