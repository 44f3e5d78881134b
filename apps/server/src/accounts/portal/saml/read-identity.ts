import { z } from 'zod'
import { childrenOf, type Element, textOf } from './xml.ts'
import { PortalFault } from './portal-fault.ts'

/** Whom a portal vouches for, as far as it says. */
export type PortalIdentity = {
  /** The portal's entity id: an identifier means something with it alone. */
  readonly idp: string
  readonly identifier: string
  readonly firstName: string
  readonly lastName: string
  /** Schools, in capitals; empty when the portal does not say. */
  readonly uais: readonly string[]
  /** The profile that decides: the first that is not a pupil’s, if there is one. */
  readonly profile: string | null
  readonly division: string | null
}

/** Names that the access manager GAR gives to its attributes. */
const attributes = {
  identifier: 'IDO',
  firstName: 'PRE',
  lastName: 'NOM',
  uai: 'UAI',
  profile: 'PRO',
  division: 'DIV',
} as const

const pupilProfile = 'National_elv'

/** Whether a portal says that somebody is not a pupil: a teacher, another agent, a parent. */
export const isStaff = ({ profile }: Pick<PortalIdentity, 'profile'>): boolean =>
  profile !== null && profile !== pupilProfile

const blank = /[\s\u00a0\u202f]+/gu
const clean = (text: string): string => text.normalize('NFC').replaceAll(blank, ' ').trim()

const valueSchema = z.string().max(255)
const identifierSchema = z.string().min(1).max(255)

/** Values of an attribute wherever it stands, in order, blank ones left out. */
function rawValuesOf(assertion: Element, name: string): string[] {
  return childrenOf(assertion, 'assertion', 'AttributeStatement')
    .flatMap((statement) => childrenOf(statement, 'assertion', 'Attribute'))
    .filter((attribute) => attribute.getAttribute('Name') === name)
    .flatMap((attribute) => childrenOf(attribute, 'assertion', 'AttributeValue'))
    .map(textOf)
    .filter((value) => value !== '')
}

const valuesOf = (assertion: Element, name: string): string[] =>
  rawValuesOf(assertion, name)
    .map(clean)
    .filter((value) => valueSchema.safeParse(value).success)

/** Who an assertion is about. Call it on signed bytes alone. Throws when there is no usable identifier. */
export function readIdentity(assertion: Element, idp: string): PortalIdentity {
  const identifier = identifierSchema.safeParse(rawValuesOf(assertion, attributes.identifier)[0])
  if (!identifier.success) throw new PortalFault('identifier_missing')
  const profiles = valuesOf(assertion, attributes.profile)
  const uais = valuesOf(assertion, attributes.uai).map((uai) => uai.replaceAll(' ', '').toUpperCase())
  return {
    idp,
    identifier: identifier.data,
    firstName: valuesOf(assertion, attributes.firstName)[0] ?? '',
    lastName: valuesOf(assertion, attributes.lastName)[0] ?? '',
    uais: [...new Set(uais)].slice(0, 50),
    profile: profiles.find((profile) => profile !== pupilProfile) ?? profiles[0] ?? null,
    division: valuesOf(assertion, attributes.division)[0] ?? null,
  }
}
