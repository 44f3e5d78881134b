import { formatCount } from '@orga/ui'

export const messages = {
  hello: (firstName: string) => `Bonjour ${firstName}`,
  lead: (school: string, uai: string | null) => (uai ? `${school}, ${uai}` : school),
  steps: 'Premiers pas',
  stepsLead: (done: number, all: number) =>
    `${formatCount(done)} étapes sur ${formatCount(all)} sont faites.`,
  done: 'Fait',
  toDo: 'À faire',
  account: 'Votre compte personnel est créé',
  joined: 'Vous avez accepté l’invitation et les conditions d’utilisation',
  team: 'Invitez votre équipe',
  teamText: 'Au moins deux administrateurs\u00A0: si l’un s’absente, l’autre prend le relais.',
  teamAction: 'Ouvrir l’équipe',
  learners: 'Importez les élèves depuis Siècle',
  learnersText: 'L’archive «\u00A0Élèves sans adresses\u00A0», à renvoyer à chaque changement.',
  learnersAction: 'Ouvrir les élèves',
  campaign: 'Lancez une première campagne',
  campaignText: 'Un parcours, une classe, un code.',
  campaignAction: 'Créer une campagne',
  campaigns: 'Campagnes en cours',
  campaignsCount: (count: number) => (count < 2 ? 'campagne créée' : 'campagnes créées'),
  membersCount: (count: number) => (count < 2 ? 'personne dans l’équipe' : 'personnes dans l’équipe'),
  learnersCount: (count: number) => (count < 2 ? 'élève' : 'élèves'),
  participationsCount: (count: number) => (count < 2 ? 'participation' : 'participations'),
  allCampaigns: 'Toutes les campagnes',
  oneAdministrator: 'L’établissement n’a qu’un administrateur. Nommez-en un second dans l’équipe.',
}

export const chooseMessages = {
  title: 'Mes établissements',
  emptyTitle: 'Votre compte n’est rattaché à aucun établissement',
  empty:
    'Demandez une invitation à un administrateur de votre établissement. Si personne ne l’administre encore, faites envoyer l’invitation à sa boîte officielle.',
  activation: 'Activer l’espace de mon établissement',
}
