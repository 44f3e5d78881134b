import { markup } from '../http/markup.ts'

/** The same wherever the portal listens: what it calls people means something with this name alone. */
export const entityId = 'https://mediacentre.demonstration.test/idp'

const bare = (pem: string): string => pem.replaceAll(/-----[A-Z ]+-----|\s/g, '')

/** Metadata as portals publish them, for the service's setting `PIX_PORTAL_METADATA`. */
export function writeIdpMetadata(signInUrl: string, certificate: string): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="${entityId}">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol" WantAuthnRequestsSigned="true">
    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${bare(certificate)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:transient</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${signInUrl}"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
`.text
}
