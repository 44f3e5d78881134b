import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { generateServiceProviderMetadata, SAML, type SamlConfig } from '@node-saml/node-saml'
import { type Config, SettingsError } from '../../../config.ts'
import { explainCause } from '../../../platform/explain-cause.ts'
import { loadPortalKeys, type PortalKeys } from './portal-keys.ts'
import { type IdentityProvider, MetadataError, readIdpMetadata } from './read-idp-metadata.ts'

/** Our side of the school portal: who we are to it, and who it is to us. */
export type Portal = {
  readonly entityId: string
  /** Where the portal's answers are posted (assertion consumer service). */
  readonly acsUrl: string
  /** Absent while the portal is off or its metadata are not known. */
  readonly idp: IdentityProvider | undefined
  keys(): Promise<PortalKeys>
}

type PortalConfig = Pick<
  Config,
  'publicUrl' | 'portal' | 'portalMetadata' | 'portalKey' | 'portalCertificate' | 'dataDir'
>

/** Reads the portal's metadata. Throws `SettingsError` when they cannot serve; keys are made at first use. */
export function openPortal(config: PortalConfig): Portal {
  let keys: Promise<PortalKeys> | undefined
  return {
    entityId: `${config.publicUrl}/api/portal/metadata.xml`,
    acsUrl: `${config.publicUrl}/api/portal/assertions`,
    idp: config.portal && config.portalMetadata ? readMetadataFile(config.portalMetadata) : undefined,
    keys() {
      keys ??= loadPortalKeys(config)
      return keys
    },
  }
}

function readMetadataFile(file: string): IdentityProvider {
  try {
    return readIdpMetadata(readFileSync(file, 'utf8'))
  } catch (error) {
    const cause = error instanceof MetadataError ? error.message : explainCause(error)
    throw new SettingsError(`PIX_PORTAL_METADATA\u00a0: ${file} ne convient pas\u00a0: ${cause}.`)
  }
}

/** What every use of the library shares; nothing of a request is kept in it. */
export function samlOptions(
  { entityId, acsUrl }: Portal,
  idp: IdentityProvider,
  { privateKey }: PortalKeys,
): SamlConfig {
  return {
    issuer: entityId,
    callbackUrl: acsUrl,
    entryPoint: idp.signInUrl,
    idpCert: [...idp.certificates],
    privateKey,
    signatureAlgorithm: 'sha256',
    // Portals name people each in their own way, and sign in as they see fit: ask for nothing in particular.
    identifierFormat: null,
    disableRequestedAuthnContext: true,
  }
}

/** Where to send a browser so that the portal signs it in: a signed AuthnRequest with this id. */
export async function signInUrl(portal: Portal, idp: IdentityProvider, requestId: string): Promise<string> {
  const saml = new SAML({
    ...samlOptions(portal, idp, await portal.keys()),
    generateUniqueId: () => requestId,
  })
  return await saml.getAuthorizeUrlAsync(requestId, undefined, {})
}

/** Our metadata, for whoever runs the portal. */
export async function writeSpMetadata({ entityId, acsUrl, keys }: Portal): Promise<string> {
  const { privateKey, certificate } = await keys()
  return generateServiceProviderMetadata({
    issuer: entityId,
    callbackUrl: acsUrl,
    privateKey,
    publicCerts: certificate,
    decryptionPvk: privateKey,
    decryptionCert: certificate,
    signatureAlgorithm: 'sha256',
    identifierFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
    wantAssertionsSigned: true,
    generateUniqueId: () => `_${createHash('sha256').update(entityId).digest('hex').slice(0, 40)}`,
  })
}
