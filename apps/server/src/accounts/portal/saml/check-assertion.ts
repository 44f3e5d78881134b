import { PortalFault } from './portal-fault.ts'
import { attributeOf, childrenOf, type Element, findChild, getChild, isNamed, textOf } from './xml.ts'

/** What a genuine answer must agree with. */
export type Expected = {
  /** The portal's entity id. */
  readonly idp: string
  /** Our entity id. */
  readonly audience: string
  readonly acsUrl: string
  readonly requestId: string
  readonly now: Date
}

/** How far the portal's clock may be from ours. */
const skew = 2 * 60_000

const success = 'urn:oasis:names:tc:SAML:2.0:status:Success'
const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer'

export const isSuccess = (status: string | null): boolean => status === success

/** Checks the envelope: the signed one where the portal signs it. */
export function checkResponse(response: Element, { idp, acsUrl, requestId }: Expected): void {
  const issuer = findChild(response, 'assertion', 'Issuer')
  if (issuer && textOf(issuer) !== idp) throw new PortalFault('issuer')
  if (attributeOf(response, 'Destination') !== acsUrl) throw new PortalFault('destination')
  if (attributeOf(response, 'InResponseTo') !== requestId) throw new PortalFault('in_response_to')
  const code = getChild(getChild(response, 'protocol', 'Status'), 'protocol', 'StatusCode')
  if (!isSuccess(attributeOf(code, 'Value'))) throw new PortalFault('status')
}

/** Checks the signed assertion, and returns its id and until when that must be remembered. */
export function checkAssertion(assertion: Element, expected: Expected): { id: string; expiresAt: Date } {
  const id = attributeOf(assertion, 'ID')
  if (!isNamed(assertion, 'assertion', 'Assertion') || !id) throw new PortalFault('shape')
  if (attributeOf(assertion, 'Version') !== '2.0') throw new PortalFault('shape')
  if (textOf(getChild(assertion, 'assertion', 'Issuer')) !== expected.idp) throw new PortalFault('issuer')
  const confirmedUntil = checkSubject(getChild(assertion, 'assertion', 'Subject'), expected)
  const conditions = getChild(assertion, 'assertion', 'Conditions')
  checkPeriod(conditions, expected.now)
  checkAudience(conditions, expected.audience)
  checkSignIn(assertion, expected.now)
  const validUntil = instantOf(conditions, 'NotOnOrAfter') ?? confirmedUntil
  return { id, expiresAt: new Date(Math.max(confirmedUntil, validUntil) + skew) }
}

/** One bearer confirmation must be meant for us, for this request and for now. Returns until when it is good. */
function checkSubject(subject: Element, { acsUrl, requestId, now }: Expected): number {
  let fault = new PortalFault('shape')
  for (const confirmation of childrenOf(subject, 'assertion', 'SubjectConfirmation')) {
    const data = findChild(confirmation, 'assertion', 'SubjectConfirmationData')
    if (attributeOf(confirmation, 'Method') !== bearer || !data) continue
    try {
      if (attributeOf(data, 'Recipient') !== acsUrl) throw new PortalFault('recipient')
      if (attributeOf(data, 'InResponseTo') !== requestId) throw new PortalFault('in_response_to')
      checkPeriod(data, now)
      const until = instantOf(data, 'NotOnOrAfter')
      if (until === undefined) throw new PortalFault('expired')
      return until
    } catch (error) {
      if (!(error instanceof PortalFault)) throw error
      fault = error
    }
  }
  throw fault
}

function checkPeriod(element: Element, now: Date): void {
  const from = instantOf(element, 'NotBefore')
  const until = instantOf(element, 'NotOnOrAfter')
  if (from !== undefined && from > now.getTime() + skew) throw new PortalFault('not_yet_valid')
  if (until !== undefined && until <= now.getTime() - skew) throw new PortalFault('expired')
}

function checkAudience(conditions: Element, audience: string): void {
  const restrictions = childrenOf(conditions, 'assertion', 'AudienceRestriction')
  const includesUs = (restriction: Element): boolean =>
    childrenOf(restriction, 'assertion', 'Audience').some((element) => textOf(element) === audience)
  if (restrictions.length === 0 || !restrictions.every(includesUs)) throw new PortalFault('audience')
}

function checkSignIn(assertion: Element, now: Date): void {
  const statements = childrenOf(assertion, 'assertion', 'AuthnStatement')
  if (statements.length === 0) throw new PortalFault('shape')
  for (const statement of statements) {
    const until = instantOf(statement, 'SessionNotOnOrAfter')
    if (until !== undefined && until <= now.getTime() - skew) throw new PortalFault('expired')
  }
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** SAML writes instants in UTC; anything else is refused rather than guessed. */
function instantOf(element: Element, name: string): number | undefined {
  const text = attributeOf(element, name)
  if (text === null) return undefined
  const time = instant.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw new PortalFault('shape')
  return time
}
