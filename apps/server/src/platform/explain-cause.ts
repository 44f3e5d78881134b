const unreachable = 'aucun chemin vers ce serveur'
const cut = 'la connexion a été coupée'
const strange = 'certificat d’une autorité inconnue'

/** Codes of the system, of PostgreSQL, of the mail library and of TLS that an operator meets. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'introuvable',
  ENOTDIR: 'une partie du chemin n’est pas un dossier',
  EISDIR: 'c’est un dossier, pas un fichier',
  EEXIST: 'existe déjà',
  EACCES: 'accès refusé par le système',
  EPERM: 'accès refusé par le système',
  EROFS: 'disque en lecture seule',
  ENOSPC: 'disque plein',
  EDQUOT: 'quota de disque atteint',
  EMFILE: 'trop de fichiers ouverts',
  EADDRNOTAVAIL: 'cette adresse n’est pas celle de cet ordinateur',
  ECONNREFUSED: 'connexion refusée, rien n’écoute à cette adresse',
  ECONNRESET: cut,
  EPIPE: cut,
  ENOTFOUND: 'nom de serveur inconnu',
  EDNS: 'nom de serveur inconnu',
  EAI_AGAIN: 'le nom du serveur ne peut pas être cherché (DNS)',
  ETIMEDOUT: 'pas de réponse à temps',
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EAUTH: 'nom ou mot de passe refusé',
  ETLS: 'la connexion chiffrée (TLS) échoue',
  EPROTOCOL: 'le serveur ne répond pas comme un serveur de messagerie',
  EPROTO: 'la connexion chiffrée (TLS) échoue',
  DEPTH_ZERO_SELF_SIGNED_CERT: strange,
  SELF_SIGNED_CERT_IN_CHAIN: strange,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: strange,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: strange,
  CERT_HAS_EXPIRED: 'certificat périmé',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificat établi pour un autre nom',
  '28P01': 'nom ou mot de passe refusé',
  '28000': 'ce nom ne peut pas se connecter',
  '3D000': 'cette base n’existe pas',
  '42501': 'droits insuffisants',
  '53100': 'disque plein',
  '53300': 'trop de connexions',
  '57P03': 'le serveur démarre ou s’arrête',
}

type Coded = { readonly code?: unknown; readonly message?: unknown; readonly cause?: unknown }

/** Every code that an error carries, the most telling first: libraries put their own over the system’s. */
function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { code, message, cause } = error as Coded
  const said = typeof message === 'string' ? (message.match(/\bE[A-Z_]{3,}\b/g) ?? []) : []
  return [...said, ...(typeof code === 'string' ? [code] : []), ...codesOf(cause)]
}

/**
 * Why a file or a server did not serve, in plain French, to stand within a sentence. Never the words of a library,
 * which are English and may quote a password.
 */
export function explainCause(error: unknown): string {
  const codes = codesOf(error)
  const known = codes.find((code) => code in causes)
  if (known !== undefined) return `${causes[known]} (${known})`
  return codes[0] === undefined ? 'cause inconnue' : `erreur ${codes[0]}`
}
