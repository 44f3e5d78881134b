import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export type MailReceiver = {
  readonly url: string
  /** Letters as they came over the wire. */
  readonly received: string[]
  close(): Promise<void>
}

/** A mail server of the outside world: it takes every letter but those to `inconnu@…`, which it refuses for good. */
export async function startMailReceiver(): Promise<MailReceiver> {
  const received: string[] = []
  const server = createServer((socket) => void converse(socket, received))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function converse(socket: Socket, received: string[]): Promise<void> {
  const say = (line: string): boolean => socket.write(`${line}\r\n`)
  say('220 receveur.exemple.fr')
  let letter: string[] | undefined
  for await (const line of createInterface({ input: socket })) {
    if (letter) {
      if (line !== '.') letter.push(line)
      else {
        received.push(letter.join('\n'))
        letter = undefined
        say('250 taken')
      }
    } else if (/^DATA/i.test(line)) {
      letter = []
      say('354 go on')
    } else if (/^RCPT TO:<inconnu@/i.test(line)) say('550 no such mailbox')
    else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
    else say('250 ok')
  }
}
