const quoted = (text: string): string => `«\u00a0${text}\u00a0»`
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
const count = (number: number, one: string): string => `${number}\u00a0${one}${number > 1 ? 's' : ''}`
const nameIn = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? name

const audiences = {
  public: 'Tout le monde',
  friends: 'Tes amis',
  close: 'Tes amis proches',
  me: 'Toi seulement',
}

const reasons = {
  harassment: 'Harcèlement ou insultes',
  false: 'Information fausse',
  scam: 'Arnaque',
  privacy: 'Image ou données publiées sans accord',
  identity: 'Se fait passer pour quelqu’un',
  shocking: 'Violence ou contenu choquant',
}

const whos = { everyone: 'Tout le monde', friends: 'Tes amis', nobody: 'Personne' }

const account = {
  isPrivate: 'Compte privé\u00a0: seuls tes amis voient ta page',
  posts: 'Qui voit tes nouvelles publications',
  messages: 'Qui peut t’écrire',
  tags: 'Qui peut te nommer sur une photo',
  comments: 'Qui peut commenter',
  hasPlace: 'Proposer d’ajouter le lieu',
  isFound: 'On peut te trouver avec ton numéro de téléphone',
  isSeenOnline: 'Montrer quand tu es en ligne',
}

const kinds = { post: 'publication', comment: 'commentaire', message: 'message' }
const words: Readonly<Record<string, string>> = {
  true: 'oui',
  false: 'non',
  public: audiences.public,
  me: audiences.me,
  close: audiences.close,
  ...whos,
}

const errors = {
  nobody: 'Cette personne n’existe pas.',
  nothing: 'Cette publication n’existe plus.',
  noImage: 'Il n’y a pas d’image.',
  noRequest: 'Cette personne n’a rien demandé.',
  noFriend: 'Cette personne n’est pas dans tes amis.',
  own: 'C’est toi qui l’as écrit.',
  notOwn: 'Seul l’auteur peut le changer.',
  noTag: 'Tu n’es pas nommé ici.',
  empty: 'Écris d’abord quelque chose.',
  tooLong: 'Ce texte est trop long.',
  tooMany: 'Tu as déjà beaucoup publié.',
  noComments: 'Les commentaires sont fermés.',
  isBlocked: 'Tu as bloqué cette personne.',
  noCapture: 'Cette capture n’existe pas.',
}

const told = {
  told: (label: string, values: readonly string[]) => `${label}\u00a0: ${values.join(', ')}`,
  toldSaid: (kind: keyof typeof kinds, name: string, text: string) =>
    `${kinds[kind]} de ${name}${text === '' ? '' : ` ${quoted(short(text))}`}`,
  toldCaptures: 'Captures d’écran',
  toldReported: (what: string, reason: string) => `Signalé\u00a0: ${what} (${nameIn(reasons, reason)})`,
  toldBlocked: 'Bloqué',
  toldMuted: 'Masqué',
  toldSent: (name: string, text: string, captures: number) =>
    `Écrit à ${name}\u00a0: ${[text === '' ? '' : quoted(short(text)), captures > 0 ? count(captures, 'capture') : ''].filter(Boolean).join(', ')}`,
  toldPublished: (text: string, audience: string, place: string) =>
    `Publié pour ${quoted(nameIn(audiences, audience))}\u00a0: ${short(text)}${place === '' ? '' : `, avec le lieu ${place}`}`,
  toldComment: (text: string) => `Commentaire\u00a0: ${short(text)}`,
  toldShared: (what: string, audience: string) =>
    `Partagé pour ${quoted(nameIn(audiences, audience))}\u00a0: ${what}`,
  toldSaved: 'Enregistré',
  toldAudience: (what: string, audience: string) => `Ta ${what}\u00a0: ${nameIn(audiences, audience)}`,
  toldFriends: 'Amis',
  toldClose: 'Amis proches',
  toldSetting: (name: string, value: string) => `${nameIn(account, name)}\u00a0: ${nameIn(words, value)}`,
}

const places = {
  label: (name: string) => `Réseau social de ${name}`,
  nav: 'Rubriques',
  feed: 'Fil',
  chats: 'Messages',
  publish: 'Publier',
  account: 'Compte',
  back: 'Retour au fil',
  emptyFeed: 'Aucune publication à montrer.',
  now: 'maintenant',
}

const post = {
  by: (name: string) => `Publication de ${name}`,
  seenBy: (audience: string) => `Visible par\u00a0: ${audience.toLowerCase()}`,
  at: (place: string) => `à ${place}`,
  with: (names: readonly string[]) => `avec ${names.join(', ')}`,
  image: 'Image\u00a0: ',
  like: 'J’aime',
  likes: (number: number) =>
    count(number, 'mention')
      .replace('mentions', 'mentions j’aime')
      .replace(/mention$/, 'mention j’aime'),
  comments: (number: number) => (number === 0 ? 'Commenter' : count(number, 'commentaire')),
  commentsTitle: 'Commentaires',
  noComments: 'Les commentaires sont fermés.',
  yourComment: 'Ton commentaire',
  sendComment: 'Envoyer le commentaire',
  share: 'Partager',
  shareWith: 'Partager avec',
  shareNow: 'Partager cette publication',
  save: 'Enregistrer',
  saved: 'Enregistré',
  about: 'À propos de l’image',
  credit: 'Source indiquée',
  taken: 'Prise le',
  place: 'Lieu',
  published: 'Publiée ici le',
  unknown: 'non indiqué',
  matches: 'La même image ailleurs',
  noMatch: 'Aucune autre page ne montre cette image.',
  more: 'Plus',
  report: 'Signaler',
  reportTitle: (what: string) => `Signaler\u00a0: ${what}`,
  reason: 'Pourquoi',
  sendReport: 'Envoyer le signalement',
  capture: 'Capture d’écran',
  audience: 'Qui peut voir',
  changeAudience: 'Changer',
  untag: 'Enlever mon nom',
  delete: 'Supprimer',
  cancel: 'Annuler',
  close: 'Fermer',
  isReported: 'Signalé',
  isCaptured: 'Capture faite',
  of: (action: string, what: string) => `${action}\u00a0: ${what}`,
}

const people = {
  profile: (name: string) => `Page de ${name}`,
  handle: 'Nom unique',
  since: 'Compte créé',
  followers: 'Abonnés',
  isFriend: 'Dans tes amis',
  isStranger: 'Pas dans tes amis',
  write: 'Écrire un message',
  block: 'Bloquer',
  unblock: 'Débloquer',
  mute: 'Masquer',
  unmute: 'Ne plus masquer',
  unfriend: 'Retirer de mes amis',
  reportAccount: 'Signaler ce compte',
}

const chats = {
  conversations: 'Conversations',
  with: (name: string) => `Conversation avec ${name}`,
  noChat: 'Choisis une conversation.',
  newTo: 'Nouveau message à',
  open: 'Ouvrir',
  message: 'Ton message',
  attachCaptures: 'Captures à joindre',
  send: 'Envoyer',
  you: 'Toi',
  joined: (number: number) => count(number, 'capture jointe').replace('capture jointes', 'captures jointes'),
}

const publish = {
  text: 'Texte',
  photo: 'Photo',
  noPhoto: 'Aucune photo',
  addPlace: (place: string) => `Ajouter le lieu (${place})`,
  allowComments: 'Autoriser les commentaires',
  publishNow: 'Publier maintenant',
}

const settings = {
  settings: 'Réglages',
  requests: 'Demandes d’ami',
  noRequests: 'Aucune demande.',
  accept: 'Accepter',
  refuse: 'Refuser',
  friends: 'Amis',
  noFriends: 'Aucun ami.',
  close: 'Ami proche',
  hidden: 'Comptes bloqués ou masqués',
  noHidden: 'Aucun compte.',
  captures: 'Captures d’écran',
  noCaptures: 'Aucune capture.',
}

const done = {
  share: 'Partagé.',
  comment: 'Commentaire publié.',
  delete: 'Supprimé.',
  untag: 'Ton nom est enlevé.',
  audience: 'Réglage enregistré.',
  report: 'Signalement envoyé.',
  capture: 'Capture d’écran faite.',
  block: 'C’est fait.',
  mute: 'C’est fait.',
  accept: 'Demande acceptée.',
  refuse: 'Demande refusée.',
  unfriend: 'Retiré de tes amis.',
  close: 'C’est fait.',
  send: 'Message envoyé.',
  publish: 'Publié.',
  set: 'Réglage enregistré.',
  save: 'C’est fait.',
  like: 'C’est fait.',
}

export const messages = {
  ...errors,
  ...told,
  audiences,
  reasons,
  whos,
  accountNames: account,
  kinds,
  places,
  post,
  people,
  chats,
  publish,
  settings,
  now: places.now,
  done,
}
