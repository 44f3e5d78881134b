/** What was wrong with an answer of the portal: told to the log, never to the person. */
export type FaultReason =
  | 'too_large'
  | 'not_utf8'
  | 'not_xml'
  | 'doctype'
  | 'shape'
  | 'algorithm'
  | 'decryption'
  | 'signature'
  | 'status'
  | 'issuer'
  | 'destination'
  | 'in_response_to'
  | 'relay_state'
  | 'recipient'
  | 'audience'
  | 'not_yet_valid'
  | 'expired'
  | 'replay'
  | 'identifier_missing'
  | 'names_missing'
  | 'other_browser'
  | 'not_set_up'

/** An answer of the portal, or a step of its log-in, that is not accepted. Its reason holds no personal data. */
export class PortalFault extends Error {
  override readonly name = 'PortalFault'
  readonly reason: FaultReason

  constructor(reason: FaultReason) {
    super(reason)
    this.reason = reason
  }
}
