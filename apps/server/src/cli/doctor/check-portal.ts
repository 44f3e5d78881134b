import { X509Certificate } from 'node:crypto'
import { openPortal } from '../../accounts/index.ts'
import { type Config, SettingsError } from '../../config.ts'
import type { Check } from './check.ts'

const day = 24 * 3600_000

/** Reads the portal's metadata as the service does, and looks at their dates. */
export async function checkPortal(config: Config, now: Date): Promise<Check> {
  const name = 'portal'
  if (!config.portal) return { name, state: 'unused', message: 'Le portail est coupé (PIX_PORTAL).' }
  try {
    const { idp, keys } = openPortal(config)
    // Ours are read only where they are named: the others are made at first use.
    if (config.portalKey ?? config.portalCertificate) await keys()
    if (!idp) return { name, state: 'unused', message: 'Démonstration : le portail démarre avec le service.' }
    const ends = idp.certificates.map((pem) => new X509Certificate(pem).validToDate.getTime())
    const end = Math.min(Math.max(...ends), idp.validUntil?.getTime() ?? Infinity)
    const days = Math.floor((end - now.getTime()) / day)
    const told = `${idp.entityId}, ${ends.length} certificat(s)`
    if (days < 0)
      return { name, state: 'failed', message: `${told} : périmés. Demandez au portail ses métadonnées.` }
    return days < 30
      ? { name, state: 'warning', message: `${told} : périmés dans ${days} jours.` }
      : { name, state: 'good', message: `${told}, valables ${days} jours.` }
  } catch (error) {
    if (error instanceof SettingsError) return { name, state: 'failed', message: error.message }
    throw error
  }
}
