import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startSite } from './http/server.ts'
import { openLetters } from './mailbox/letters.ts'
import { answerMailbox } from './mailbox/mailbox.ts'
import { receiveLetters } from './mailbox/receive-letters.ts'
import { openKeys } from './mediacentre/idp-keys.ts'
import { writeIdpMetadata } from './mediacentre/idp-metadata.ts'
import { createMediacentre, signInPath } from './mediacentre/mediacentre.ts'
import type { DemoPupil } from './mediacentre/people.ts'

export type DemoOptions = {
  /** Folder for the portal's keys and the mailbox's letters. */
  readonly dataDir: string
  /** Address under which a browser reaches the product. */
  readonly publicUrl: string
  /** Where our SAML metadata are read; by default at `publicUrl`. Nothing is read before somebody signs in. */
  readonly spMetadataUrl?: string
  /** Pupils on the lists of the two schools; those of the sample SIECLE file come by themselves besides. */
  listPupils(): Promise<readonly DemoPupil[]>
  /** Ports wanted; a free one is taken instead of one in use. 3001 and 3002 unless told, 0 for any. */
  readonly ports?: { readonly mailbox: number; readonly portal: number }
  /** Whether assertions are encrypted for us; they are unless told. */
  readonly encryptAssertions?: boolean
  /** Told what an operator should know, such as a port that was taken. */
  readonly log?: (message: string) => void
}

export type Demo = {
  /** For the setting `SMTP_URL`. */
  readonly smtpUrl: string
  /** For people, without a slash at the end. */
  readonly mailboxUrl: string
  readonly portalUrl: string
  /** The portal's SAML metadata, and a file that holds them, for the setting `PIX_PORTAL_METADATA`. */
  readonly idpMetadata: string
  readonly idpMetadataFile: string
  stop(): Promise<void>
}

/** Starts the demonstration's mail receiver, its mailbox page and its Médiacentre, on this computer only. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { dataDir, publicUrl, ports = { mailbox: 3001, portal: 3002 }, log = () => undefined } = options
  await using parts = new AsyncDisposableStack()
  const letters = await openLetters(join(dataDir, 'letters.jsonl'))
  const receiver = parts.adopt(await receiveLetters(letters), (one) => one.close())
  const mailbox = parts.adopt(
    await startSite({
      port: ports.mailbox,
      onPortTaken: (port, instead) => log(tellPort('Messagerie', port, instead)),
      answer: (request) => answerMailbox(letters, request),
    }),
    (one) => one.close(),
  )
  const keys = await openKeys(join(dataDir, 'identity-provider.pem'))
  const portal = parts.adopt(
    await startSite({
      port: ports.portal,
      onPortTaken: (port, instead) => log(tellPort('Médiacentre', port, instead)),
      answer: createMediacentre({
        keys,
        log,
        encrypted: options.encryptAssertions ?? true,
        spMetadataUrl: options.spMetadataUrl ?? `${publicUrl}/api/portal/metadata.xml`,
        resourceUrl: `${publicUrl}/api/portal/sign-in`,
        listPupils: () => options.listPupils(),
      }),
    }),
    (one) => one.close(),
  )
  const idpMetadata = writeIdpMetadata(portal.url + signInPath, keys.certificate)
  const idpMetadataFile = join(dataDir, 'identity-provider.xml')
  await writeFile(idpMetadataFile, idpMetadata)
  const stack = parts.move()
  return {
    smtpUrl: receiver.url,
    mailboxUrl: mailbox.url,
    portalUrl: portal.url,
    idpMetadata,
    idpMetadataFile,
    stop: () => stack.disposeAsync(),
  }
}

const tellPort = (site: string, port: number, instead: number): string =>
  `${site} : le port ${port} est pris, le port ${instead} le remplace.`
