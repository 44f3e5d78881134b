import {
  type Claims,
  encryptAssertion,
  genuine,
  type KeyPair,
  sign,
  writeAssertion,
  writeResponse,
} from './forger.ts'

/** What a case may forge with: the portal's own answer, and all that an attacker can make. */
export type Kit = {
  readonly claims: (changes?: Partial<Claims>) => Claims
  readonly key: KeyPair
  readonly nextKey: KeyPair
  readonly foreignKey: KeyPair
  /** Assertions as they travel: in clear, or encrypted for us. */
  readonly wrap: (assertion: string) => Promise<string>
}

export type Case = {
  readonly name: string
  forge(kit: Kit): Promise<string> | string
  /** What the log says of it; absent from what must be accepted. */
  readonly reason?: string
}

export const wrapFor =
  (certificate: string) =>
  (assertion: string): Promise<string> =>
    encryptAssertion(assertion, certificate)

export const evil = { ...genuine, IDO: ['ido-usurpé'] }
export const toEvil = (xml: string): string => xml.replaceAll('ido-vrai-1', 'ido-usurpé')

export const signedAssertion = ({ claims, key }: Kit, changes?: Partial<Claims>): string =>
  sign(writeAssertion(claims(changes)), 'Assertion', key)

/** A response whose assertion is signed, with these changes of what it claims. */
export const saying = async (kit: Kit, changes: Partial<Claims>): Promise<string> =>
  writeResponse(kit.claims(changes), await kit.wrap(signedAssertion(kit, changes)))

export const signedResponse = async (kit: Kit, changes: Partial<Claims> = {}): Promise<string> =>
  sign(
    writeResponse(kit.claims(changes), await kit.wrap(writeAssertion(kit.claims(changes)))),
    'Response',
    kit.key,
  )

export const renamed = (assertion: string): string => assertion.replace('ID="_assertion"', 'ID="_evil"')
export const inside = (xml: string, tag: string, content: string): string =>
  xml.replace(`</${tag}>`, `${content}</${tag}>`)
