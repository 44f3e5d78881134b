import { formatWait, plural } from '@orga/ui'
import * as pupil from './messages.fr.ts'

const wrongCode = 'il a six lettres puis trois chiffres, par exemple BCDFGH234. Vérifiez chaque caractère.'
const wrongDate = 'saisissez le jour, le mois et l’année en chiffres.'

/** What differs for the owner of an account: “vous”. */
export const messages: typeof pupil.messages = {
  ...pupil.messages,
  enterLead: 'Saisissez le code que vous avez reçu\u00A0: six lettres et trois chiffres.',
  hello: (firstName) =>
    `Bonjour ${firstName}. Saisissez le code que vous avez reçu\u00A0: six lettres et trois chiffres.`,
  rules: [
    'Répondez seul. Vous pouvez chercher, essayer, ouvrir les documents.',
    'Si vous ne savez pas, cliquez sur «\u00A0Je passe\u00A0».',
    'Chaque réponse est enregistrée. Vous pouvez vous arrêter et reprendre sur un autre ordinateur.',
  ],
  seen: 'L’établissement qui a créé la campagne voit vos réponses et vos résultats à mesure que vous avancez. Vous n’avez rien à envoyer.',
  archived: 'Cette campagne est fermée. Vous ne pouvez plus la commencer ni la continuer.',
  finished: 'Vous avez terminé ce parcours.',
  otherCode: 'Saisir un autre code',
}

export const codeFields: typeof pupil.codeFields = {
  code: { ...pupil.codeFields.code, malformed: wrongCode, other: wrongCode },
}

export const campaignProblems: typeof pupil.campaignProblems = {
  ...pupil.campaignProblems,
  campaign_not_found: () => 'Aucun parcours ne porte ce code. Vérifiez chaque lettre et chaque chiffre.',
  campaign_archived: () => messages.archived,
  link_needed: () => 'Dites-nous d’abord qui vous êtes, avec votre date de naissance.',
  learner_already_participating: () =>
    'Un autre compte a déjà commencé ce parcours à votre nom. Prévenez l’établissement.',
}

export const linkMessages: typeof pupil.linkMessages = {
  ...pupil.linkMessages,
  title: 'Dites-nous qui vous êtes',
  portalLead: (firstName) =>
    `Bonjour ${firstName}. Votre date de naissance suffit. On ne vous la demandera qu’une fois.`,
  ownLead: 'L’établissement doit vous reconnaître parmi ses élèves. On ne vous le demandera qu’une fois.',
  isItYou: 'Est-ce bien vous\u202F?',
  youAre: 'Vous êtes',
  notMe: 'Vérifiez votre date de naissance. Si ce n’est toujours pas vous, prévenez un professeur.',
  help: (code) => `Montrez ce code à un professeur\u00A0: ${code}`,
}

export const linkFields: typeof pupil.linkFields = {
  firstName: { ...pupil.linkFields.firstName, other: 'saisissez votre prénom.' },
  lastName: { ...pupil.linkFields.lastName, other: 'saisissez votre nom.' },
  birthDate: {
    ...pupil.linkFields.birthDate,
    malformed: `ce jour n’existe pas\u00A0: ${wrongDate}`,
    other: wrongDate,
  },
}

export const acceptFields: typeof pupil.acceptFields = {
  termsAccepted: { ...pupil.acceptFields.termsAccepted, other: 'cochez la case pour continuer.' },
}

export const linkProblems: typeof pupil.linkProblems = {
  ...pupil.linkProblems,
  ...campaignProblems,
  too_many_tries: (problem) =>
    `Plusieurs dates n’allaient pas. Attendez ${formatWait(problem.number('seconds'))}, puis réessayez.`,
  no_match: (problem) =>
    `Cette date ne correspond à aucun élève de votre nom. Vérifiez-la.${
      problem.number('triesLeft') > 0 ? ` Il vous reste ${plural(problem.number('triesLeft'), 'essai')}.` : ''
    }`,
  several_matches: () => 'Deux élèves ont ce nom et cette date. Un professeur peut vous aider.',
  already_linked: () => 'Un autre compte est déjà à votre nom. Un professeur peut vous aider.',
  account_linked_elsewhere: () =>
    'Votre compte est déjà au nom d’un autre élève. Un professeur peut vous aider.',
  visit_not_found: () => 'Votre visite a pris fin. Revenez par le portail de l’établissement.',
  not_a_pupil: () => 'Le portail dit que vous n’êtes pas élève. Prévenez l’établissement.',
  names_needed: () => 'Saisissez votre prénom et votre nom.',
}
