import { formatCount, formatWait, plural } from '@orga/ui'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  enterTitle: 'J’ai un code',
  enterLead: 'Tape le code donné par ton professeur\u00A0: six lettres et trois chiffres.',
  hello: (firstName: string) =>
    `Bonjour ${firstName}. Tape le code donné par ton professeur\u00A0: six lettres et trois chiffres.`,
  code: 'Code',
  go: 'Continuer',
  minutes: (minutes: number) => `Environ ${formatCount(minutes)}\u00A0minutes`,
  skills: (count: number) => `${plural(count, 'acquis', 'acquis')} à montrer`,
  rules: [
    'Réponds seul. Tu peux chercher, essayer, ouvrir les documents.',
    'Si tu ne sais pas, clique sur «\u00A0Je passe\u00A0».',
    'Chaque réponse est enregistrée. Tu peux t’arrêter et reprendre sur un autre ordinateur.',
  ],
  seen: 'Tes professeurs voient tes réponses et tes résultats à mesure que tu avances. Tu n’as rien à envoyer.',
  begin: 'Je commence',
  continue: 'Je continue',
  results: 'Voir mes résultats',
  archived: 'Cette campagne est fermée. Tu ne peux plus la commencer ni la continuer.',
  finished: 'Tu as terminé ce parcours.',
  whoTitle: 'Comment entrer\u202F?',
  portal: 'Par le portail de mon établissement',
  portalHint: 'Aucun mot de passe à taper ici.',
  signIn: 'Avec un compte que j’ai déjà',
  signUp: 'Créer un compte',
  staffTitle: 'Vous êtes connecté au portail comme membre du personnel',
  staff:
    'Un parcours d’élève ne peut pas être ouvert ainsi. Connectez-vous avec votre compte personnel pour entrer dans l’espace de votre établissement.',
  otherCode: 'Taper un autre code',
}

export const codeFields = {
  code: {
    label: messages.code,
    malformed: 'il a six lettres puis trois chiffres, par exemple BCDFGH234. Vérifie chaque caractère.',
    other: 'il a six lettres puis trois chiffres, par exemple BCDFGH234. Vérifie chaque caractère.',
  },
}

export const campaignProblems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  campaign_not_found: () => 'Aucun parcours ne porte ce code. Vérifie chaque lettre et chaque chiffre.',
  campaign_archived: () => messages.archived,
  link_needed: () => 'Dis-nous d’abord qui tu es, avec ta date de naissance.',
  learner_already_participating: () =>
    'Un autre compte a déjà commencé ce parcours à ton nom. Préviens ton professeur.',
}

export const linkMessages = {
  title: 'Dis-nous qui tu es',
  portalLead: (firstName: string) =>
    `Bonjour ${firstName}. Ta date de naissance suffit. On ne te la demandera qu’une fois.`,
  ownLead: 'Ton établissement doit te reconnaître. On ne te le demandera qu’une fois.',
  firstName: 'Prénom',
  lastName: 'Nom',
  birthDate: 'Date de naissance',
  birthDateHint: 'ex.\u00A0: 5 3 2012',
  find: 'Continuer',
  isItYou: 'Est-ce bien toi\u202F?',
  youAre: 'Tu es',
  inDivision: (division: string | null, school: string) => (division ? `en ${division}, ${school}` : school),
  accept: 'J’accepte les ',
  terms: 'règles d’utilisation',
  newTab: ' (nouvel onglet)',
  yes: 'Oui, c’est moi',
  no: 'Non, ce n’est pas moi',
  notMe:
    'Vérifie ta date de naissance. Si ce n’est toujours pas toi, préviens ton professeur\u00A0: ce poste est peut-être ouvert au nom d’un autre élève.',
  notYou: (firstName: string) => `Je ne suis pas ${firstName}`,
  help: (code: string) => `Montre ce code à ton professeur\u00A0: ${code}`,
}

export const linkFields = {
  firstName: { label: linkMessages.firstName, too_long: 'il est trop long.', other: 'tape ton prénom.' },
  lastName: { label: linkMessages.lastName, too_long: 'il est trop long.', other: 'tape ton nom.' },
  birthDate: {
    label: linkMessages.birthDate,
    malformed: 'ce jour n’existe pas. Tape le jour, le mois et l’année en chiffres.',
    other: 'tape le jour, le mois et l’année en chiffres.',
  },
}

export const acceptFields = {
  termsAccepted: { label: 'Règles d’utilisation', other: 'coche la case pour continuer.' },
}

/** Short sentences for a pupil; the help code is shown apart, in big. */
export const linkProblems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  campaign_not_found: campaignProblems['campaign_not_found'] ?? (() => ''),
  visit_not_found: () => 'Ta visite a pris fin. Reviens par le portail de ton établissement.',
  too_many_tries: (problem) =>
    `Plusieurs dates n’allaient pas. Attends ${formatWait(problem.number('seconds'))}, puis réessaie.`,
  no_match: (problem) =>
    `Cette date ne correspond à aucun élève de ton nom. Vérifie-la.${
      problem.number('triesLeft') > 0 ? ` Il te reste ${plural(problem.number('triesLeft'), 'essai')}.` : ''
    }`,
  several_matches: () => 'Deux élèves ont ce nom et cette date. Ton professeur va t’aider.',
  already_linked: () => 'Un autre compte est déjà à ton nom. Ton professeur va t’aider.',
  account_linked_elsewhere: () => 'Ton compte est déjà au nom d’un autre élève. Ton professeur va t’aider.',
  not_a_pupil: () => 'Le portail dit que tu n’es pas élève. Préviens ton professeur.',
  names_needed: () => 'Tape ton prénom et ton nom.',
}
