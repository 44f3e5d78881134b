import type { BrowserAction, PanelName } from './actions.ts'
import type { PermissionName, Purpose } from './settings.ts'

const quoted = (name: string): string => `«\u00a0${name}\u00a0»`

const purposes: Readonly<Record<Purpose, string>> = {
  necessary: 'Nécessaires',
  preferences: 'Préférences',
  audience: 'Mesure d’audience',
  ads: 'Publicité',
}

/** Of one cookie. */
const purposeOf: Readonly<Record<Purpose, string>> = {
  necessary: 'nécessaire',
  preferences: 'préférences',
  audience: 'mesure d’audience',
  ads: 'publicité',
}

const permissions: Readonly<Record<PermissionName, string>> = {
  notifications: 'envoyer des notifications',
  location: 'connaître ta position',
  camera: 'utiliser la caméra',
  microphone: 'utiliser le micro',
}

const panels: Readonly<Record<PanelName, string>> = {
  site: 'Informations sur le site',
  links: 'Liens de la page',
  source: 'Code source de la page',
  bookmarks: 'Favoris',
  history: 'Historique',
  cookies: 'Cookies',
  downloads: 'Téléchargements',
  customise: 'Choisir les cookies',
}

const done: Partial<Record<BrowserAction['do'], string>> = {
  removeBookmark: 'Favori supprimé.',
  deleteDownload: 'Téléchargement supprimé.',
  forgetVisit: 'Page retirée de l’historique.',
  clearHistory: 'L’historique est vide.',
  deleteCookies: 'Cookies supprimés.',
  clearCookies: 'Tous les cookies sont supprimés.',
  download: 'Fichier téléchargé.',
  consent: 'Choix enregistré.',
  submit: 'Envoyé.',
}

export const messages = {
  panels,
  purposes,
  purposeOf,
  permissions,
  done,
  today: 'Aujourd’hui',

  noTab: 'Cet onglet n’existe pas.',
  nothingTyped: 'Écris d’abord une adresse ou des mots.',
  noBack: 'Il n’y a pas de page avant celle-ci.',
  noForward: 'Il n’y a pas de page après celle-ci.',
  noWarning: 'Cette page n’affiche pas d’avertissement.',
  tooManyTabs: 'Trop d’onglets sont ouverts. Ferme-en un.',
  tooManyBookmarks: 'Il y a trop de favoris. Supprimes-en un.',
  noLink: (link: string) => `Il n’y a pas de lien ${quoted(link)} sur cette page.`,
  noBanner: 'Cette page ne demande rien au sujet des cookies.',
  notAsked: 'Ce site ne demande pas cette autorisation.',
  noFile: (file: string) => `Cette page ne propose pas le fichier ${quoted(file)}.`,
  nothingToKeep: 'Ouvre d’abord une page.',
  nothingThere: 'Cet élément n’est pas dans la liste.',
  noForm: 'Ce formulaire n’est pas sur cette page.',
  noField: 'Ce champ n’accepte pas cette valeur.',
  emptyField: (label: string) => `Remplis d’abord ${quoted(label)}.`,

  told: (label: string, values: readonly string[]) => `${label}\u00a0: ${values.join(', ')}`,
  toldPage: 'Page affichée',
  toldTabs: 'Onglets',
  toldBookmarks: 'Favoris',
  toldForm: 'Formulaire envoyé',
  toldCookies: 'Cookies de',
  toldDownloads: 'Téléchargements',
  toldSearches: 'Recherches',
  toldRisked: 'Ouvert malgré l’avertissement',
  toldPermission: (site: string, name: PermissionName, allowed: boolean) =>
    `${site}\u00a0: ${permissions[name]}, ${allowed ? 'autorisé' : 'bloqué'}`,
  toldConsent: (site: string, to: readonly Purpose[]) =>
    `Cookies acceptés sur ${site}\u00a0: ${to.length > 0 ? to.map((one) => purposes[one].toLowerCase()).join(', ') : 'aucun en plus'}`,

  label: 'Navigateur web',
  tabs: 'Onglets',
  newTab: 'Nouvel onglet',
  newPrivateTab: 'Nouvel onglet privé',
  closeTab: (title: string) => `Fermer l’onglet ${title}`,
  privateTab: (title: string) => `${title}, privé`,
  private: 'Navigation privée',
  back: 'Page précédente',
  forward: 'Page suivante',
  address: 'Adresse ou recherche',
  open: 'Ouvrir',
  secure: 'Connexion chiffrée',
  insecure: 'Non chiffré',
  noSite: 'Pas de site',
  bookmark: 'Ajouter aux favoris',
  bookmarked: 'Retirer des favoris',
  menu: 'Menu',
  close: 'Fermer',
  page: 'Page',
  opened: (title: string) => `Page ouverte\u00a0: ${title}`,
  leadsTo: (url: string) => `Mène à ${url}`,
  titles: {
    new: 'Nouvel onglet',
    missing: 'Page introuvable',
    unknown: 'Site introuvable',
    warning: 'La connexion n’est pas sûre',
  },
  newText: 'Écris une adresse ou des mots à chercher.',
  privateText: 'Les pages ouvertes ici ne restent pas dans l’historique. Les cookies partent à la fermeture.',
  missingText: 'Le site répond, mais cette page n’existe pas. L’adresse est-elle bien écrite\u202f?',
  unknownText: 'Aucun site ne porte ce nom. L’adresse est-elle bien écrite\u202f?',
  warnings: {
    expired: 'Le certificat de ce site a expiré.',
    name: 'Le certificat présenté est celui d’un autre site.',
    unknown: 'Le certificat n’est signé par aucune autorité connue.',
  },
  warningText: 'Quelqu’un pourrait lire ou changer ce que tu échanges avec lui.',
  leave: 'Revenir en arrière',
  proceed: 'Continuer malgré le risque',
  details: 'Voir le certificat',

  searchFor: 'Mots à chercher',
  search: 'Chercher',
  resultsTitle: (words: string) => `${words}, résultats`,
  results: (count: number, words: string) =>
    count === 0
      ? `Aucun résultat pour ${quoted(words)}. Essaie d’autres mots.`
      : `${count} résultat${count > 1 ? 's' : ''} pour ${quoted(words)}`,
  sponsored: 'Sponsorisé',
  ad: 'Publicité',
  picture: (text: string) => `Image\u00a0: ${text}`,
  siteMenu: 'Menu du site',
  download: (file: string, size: string) => `Télécharger ${file}${size === '' ? '' : ` (${size})`}`,
  choose: 'Choisir…',
  sent: 'Envoyé.',

  banner: 'Cookies',
  acceptAll: 'Tout accepter',
  refuseAll: 'Tout refuser',
  customise: 'Personnaliser',
  saveChoice: 'Enregistrer mes choix',
  always: 'toujours actifs',
  asked: (site: string, name: PermissionName) => `${site} veut ${permissions[name]}.`,
  allow: 'Autoriser',
  block: 'Bloquer',
  permission: 'Autorisation',

  parts: {
    title: 'Adresse, morceau par morceau',
    scheme: 'Protocole',
    host: 'Site',
    path: 'Chemin dans le site',
    query: 'Paramètres',
    encrypted: 'https, chiffré',
    clear: 'http, non chiffré\u00a0: d’autres peuvent lire ce que tu envoies',
    none: 'aucun',
  },
  certificate: {
    title: 'Certificat',
    none: 'Ce site n’a pas présenté de certificat.',
    for: 'Délivré à',
    owner: 'Organisation',
    noOwner: 'non vérifiée',
    issuer: 'Par',
    until: 'Valable jusqu’au',
  },
  siteCookies: 'Cookies de ce site',
  noCookies: 'Aucun cookie.',
  reader: (from: string) => `lu par ${from}`,
  lasts: (time: string) => `dure ${time}`,
  deleteCookiesOf: (site: string) => `Supprimer les cookies de ${site}`,
  clearCookies: 'Supprimer tous les cookies',
  changeCookies: 'Revoir mon choix de cookies',
  allowed: 'Autorisé',
  blocked: 'Bloqué',
  noLinks: 'Cette page n’a pas de lien.',
  noBookmarks: 'Aucun favori.',
  noHistory: 'L’historique est vide.',
  clearHistory: 'Effacer tout l’historique',
  forget: (title: string, when: string) => `Retirer ${title}, ${when}`,
  removeBookmark: (title: string) => `Supprimer le favori ${title}`,
  noDownloads: 'Aucun téléchargement.',
  deleteDownload: (file: string) => `Supprimer ${file}`,
  noSource: 'Pas de page, pas de code source.',
}
