/** A pupil as a portal knows them: never a birth date. */
export type DemoPupil = {
  readonly firstName: string
  readonly lastName: string
  readonly uai: string
  readonly division: string
}

export type DemoOptions = {
  /** Folder for the portal's keys and the mailbox's letters. */
  readonly dataDir: string
  /** Address under which a browser reaches the product. */
  readonly publicUrl: string
  /** Where our SAML metadata are read; by default at `publicUrl`. Nothing is read before somebody signs in. */
  readonly spMetadataUrl?: string
  /** Pupils of the schools already in full swing; those of the sample SIECLE file come by themselves. */
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
export async function startDemo(_options: DemoOptions): Promise<Demo> {
  throw new Error('The demonstration is not there yet')
}
