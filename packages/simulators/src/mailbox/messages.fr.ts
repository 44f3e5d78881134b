const quoted = (name: string): string => `«\u00a0${name}\u00a0»`
const count = (number: number, one: string): string => `${number}\u00a0${one}${number > 1 ? 's' : ''}`

const fields = {
  from: 'l’expéditeur',
  to: 'les destinataires',
  subject: 'l’objet',
  text: 'le texte',
}
const comparisons = { contains: 'contient', lacks: 'ne contient pas' }
const outcomes = {
  move: 'ranger dans le dossier',
  read: 'marquer comme lu',
  star: 'mettre une étoile',
  delete: 'mettre à la corbeille',
}
const nameIn = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? name

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const units = ['o', 'ko', 'Mo', 'Go']

/** 2400000 as “2,4 Mo”. */
function size(octets: number): string {
  const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, octets)) / 3)))
  return `${number.format(octets / 1_000 ** power)}\u00a0${units[power]}`
}

const errors = {
  noMessage: 'Ce message n’existe pas.',
  noFolder: (folder: string) => `Le dossier ${quoted(folder)} n’existe pas.`,
  onlySent: 'Ce dossier ne reçoit que ce que tu envoies.',
  ownMessage: 'Ce message vient de toi.',
  noLink: 'Ce lien n’est pas dans le message.',
  noFile: 'Ce fichier n’existe pas.',
  alreadyAttached: 'Ce fichier est déjà joint.',
  tooHeavy: (file: string, limit: number) =>
    `${quoted(file)} est trop lourd\u00a0: un message ne dépasse pas ${size(limit)}.`,
  noDraft: 'Aucun message n’est en cours d’écriture.',
  tooLong: 'Ce texte est trop long.',
  noRecipient: 'Indique au moins un destinataire.',
  noAddress: (text: string) => `${quoted(text)} n’est pas une adresse complète.`,
  badFolder: 'Donne au dossier un nom de 40 signes au plus.',
  folderTaken: (name: string) => `Le dossier ${quoted(name)} existe déjà.`,
  tooManyFolders: 'Il y a déjà trop de dossiers.',
  emptyCondition: 'Écris le texte que la règle doit chercher.',
  tooManyRules: 'Il y a déjà trop de règles.',
  noRule: 'Cette règle n’existe pas.',
  firstRule: 'Cette règle est déjà la première.',
}

const told = {
  told: (label: string, values: readonly string[]) => `${label}\u00a0: ${values.join(', ')}`,
  toldSent: (subject: string) => `Envoyé\u00a0: ${subject === '' ? 'sans objet' : quoted(subject)}`,
  toldDraft: 'Un message commencé n’a pas été envoyé.',
  toldReported: 'Signalé comme hameçonnage',
  toldStarred: 'Avec une étoile',
  toldMoved: (subject: string, folder: string) => `${quoted(subject)} est dans ${folder}.`,
  toldOpen: 'Message ouvert',
  toldFollowed: 'Lien suivi',
  toldFiles: 'Pièce jointe ouverte',
  toldRule: (conditions: readonly string[], then: string, folder: string) =>
    `Règle\u00a0: si ${conditions.join(' et ')}, ${nameIn(outcomes, then)}${folder === '' ? '' : ` ${quoted(folder)}`}`,
  condition: (field: string, is: string, words: string) =>
    `${nameIn(fields, field)} ${nameIn(comparisons, is)} ${quoted(words)}`,
}

const list = {
  label: (owner: string) => `Messagerie de ${owner}`,
  folders: 'Dossiers',
  unread: (folder: string, number: number) =>
    number > 0 ? `${folder}, ${number}\u00a0non lu${number > 1 ? 's' : ''}` : folder,
  newFolder: 'Nouveau dossier',
  folderName: 'Nom du dossier',
  create: 'Créer le dossier',
  newMessage: 'Nouveau message',
  resume: 'Reprendre le brouillon',
  fetch: 'Relever le courrier',
  fetched: (number: number) =>
    number === 0
      ? 'Aucun nouveau message.'
      : `${count(number, 'nouveau message').replace('nouveau messages', 'nouveaux messages')}.`,
  rules: 'Règles de tri',
  search: 'Rechercher dans tous les dossiers',
  find: 'Rechercher',
  withFiles: 'Avec pièce jointe',
  stopSearch: 'Effacer la recherche',
  found: (number: number) =>
    `Recherche\u00a0: ${count(number, 'message trouvé').replace('message trouvés', 'messages trouvés')}`,
  sort: 'Ordre',
  newest: 'Du plus récent au plus ancien',
  oldest: 'Du plus ancien au plus récent',
  sender: 'Par expéditeur',
  emptyFolder: 'Ce dossier est vide.',
  nothingFound: 'Aucun message ne correspond.',
  messages: (number: number) => count(number, 'message'),
  selected: (number: number) => `${count(number, 'message')} choisi${number > 1 ? 's' : ''}`,
  select: (sender: string, subject: string) => `Choisir le message de ${sender}, ${subject}`,
  selectFirst: 'Choisis d’abord au moins un message.',
  isUnread: 'Non lu',
  isStarred: 'Étoile',
  hasFiles: 'Pièce jointe',
  isReported: 'Signalé',
  forSelection: 'Pour les messages choisis',
  alreadyWriting: 'Termine d’abord le message en cours.',
  to: 'À',
  in: (folder: string) => `dans ${folder}`,
  noSubject: 'Sans objet',
}

const message = {
  actions: 'Actions',
  back: 'Retour à la liste',
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
  move: 'Déplacer',
  moveTo: 'Vers le dossier',
  moveHere: 'Déplacer ici',
  discard: 'Supprimer',
  report: 'Signaler un hameçonnage',
  markUnread: 'Marquer non lu',
  markRead: 'Marquer lu',
  star: 'Mettre une étoile',
  unstar: 'Enlever l’étoile',
  cancel: 'Annuler',
  close: 'Fermer',
  from: 'De',
  cc: 'Cc',
  bcc: 'Cci',
  date: 'Date',
  replyTo: 'Répondre à',
  details: 'Afficher les détails',
  hideDetails: 'Masquer les détails',
  technical: 'En-têtes',
  attachments: 'Pièces jointes',
  forMessage: 'Pour ce message',
  openShort: 'Ouvrir',
  openFile: (file: string) => `Ouvrir ${file}`,
  closeFile: (file: string) => `Fermer ${file}`,
  noPreview: 'Ce fichier s’ouvrirait dans une autre application.',
  size,
  leadsTo: 'Ce lien mène à',
  followLink: 'Ouvrir le lien',
  followed: 'La page s’ouvrirait dans le navigateur.',
  linkBefore: 'Lien\u00a0: ',
  pointAtLink: 'Pointe un lien, ou appuie dessus, pour voir où il mène.',
  quote: 'Message d’origine',
}

const composer = {
  titles: {
    new: 'Nouveau message',
    reply: 'Réponse',
    replyAll: 'Réponse à tous',
    forward: 'Transfert',
  },
  addressBook: 'Carnet d’adresses',
  addTo: (line: string, name: string) => `Ajouter ${name} dans ${line}`,
  subject: 'Objet',
  text: 'Texte',
  attach: 'Joindre un fichier',
  chooseFile: 'Fichier à joindre',
  attachThis: 'Joindre ce fichier',
  noFiles: 'Il n’y a aucun fichier à joindre.',
  detach: (file: string) => `Retirer ${file}`,
  detachShort: 'Retirer',
  send: 'Envoyer',
  discardDraft: 'Supprimer ce brouillon',
  separate: 'Sépare les adresses par des virgules.',
  wrote: (date: string, person: string) => `Le ${date}, ${person} a écrit\u00a0:`,
}

const rules = {
  noRules: 'Aucune règle pour l’instant.',
  ruleOrder: 'La première règle qui convient est appliquée.',
  newRule: 'Nouvelle règle',
  conditionNumber: (number: number) => `Condition ${number}`,
  field: 'Chercher dans',
  comparison: 'Comparaison',
  words: 'Texte cherché',
  addCondition: 'Ajouter une condition',
  removeCondition: (number: number) => `Supprimer la condition ${number}`,
  what: 'Action',
  now: 'Appliquer aussi aux messages déjà reçus',
  saveRule: 'Enregistrer la règle',
  removeRule: (number: number) => `Supprimer la règle ${number}`,
  raiseShort: 'Monter',
  removeShort: 'Supprimer',
  raiseRule: (number: number) => `Monter la règle ${number}`,
  fields,
  comparisons,
  outcomes,
}

const done = {
  move: 'Message déplacé.',
  delete: 'Mis à la corbeille.',
  report: 'Signalé et rangé dans Indésirables.',
  mark: 'C’est marqué.',
  send: 'Message envoyé.',
  discard: 'Brouillon supprimé.',
  createFolder: 'Dossier créé.',
  addRule: 'Règle enregistrée.',
  removeRule: 'Règle supprimée.',
  raiseRule: 'Règle montée d’un rang.',
  attach: 'Fichier joint.',
  detach: 'Fichier retiré.',
}

export const messages = { ...errors, ...told, ...list, ...message, ...composer, ...rules, done }
