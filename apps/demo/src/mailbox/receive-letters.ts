import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { callbackify } from 'node:util'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Letters } from './letters.ts'

/** Mailboxes of this domain do not exist, to show what becomes of a letter that is refused. */
const refusedDomain = 'adresse-refusee.test'

type Receiver = { readonly url: string; close(): Promise<void> }

/** A mail server for everybody's letters, reached from this computer alone. */
export async function receiveLetters(letters: Letters): Promise<Receiver> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    size: 10_000_000,
    closeTimeout: 1_000,
    onRcptTo({ address }, _session, callback) {
      if (!address.toLowerCase().endsWith(`@${refusedDomain}`)) return callback()
      return callback(Object.assign(new Error('Mailbox does not exist'), { responseCode: 550 }))
    },
    onData(stream, session, callback) {
      callbackify(keep)(letters, stream, session, callback)
    },
  })
  // A client that hangs up in the middle of a letter sends it again.
  server.on('error', () => undefined)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

async function keep(
  letters: Letters,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<void> {
  const { from, subject, text } = await simpleParser(stream)
  await letters.add({
    id: randomUUID(),
    receivedAt: new Date().toISOString(),
    from: from?.text ?? '',
    to: envelope.rcptTo.map(({ address }) => address.toLowerCase()),
    subject: subject ?? '(sans objet)',
    text: text ?? '',
  })
}
