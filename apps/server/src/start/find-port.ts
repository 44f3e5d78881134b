import { createServer } from 'node:net'
import type { Config } from '../config.ts'
import { explainCause } from '../platform/explain-cause.ts'
import { StartError } from './start-error.ts'

/** The port to listen on, a free one for 0. Throws before anything is started when another program has it. */
export async function findPort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, { host, port })))
    server.listen(port, host, done)
  })
  const address = server.address()
  await new Promise((done) => server.close(done))
  return address !== null && typeof address === 'object' ? address.port : port
}

function explain(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `PORT\u00a0: le port ${port} est déjà utilisé sur cet ordinateur, peut-être par ce service lui-même. ` +
        `Arrêtez l’autre programme, ou choisissez un autre port, par exemple : PORT=${port + 100} npm start`,
    )
  if (error.code === 'EACCES')
    return new StartError(
      `PORT\u00a0: le système ne permet pas d’écouter sur le port ${port}. Choisissez un port au-dessus de 1024.`,
    )
  return new StartError(`HOST\u00a0: impossible d’écouter sur ${host}\u00a0: ${explainCause(error)}.`)
}
