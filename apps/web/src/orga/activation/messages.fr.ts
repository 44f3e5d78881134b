import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  title: 'Activer l’espace de votre établissement',
  lead: 'Vous dirigez un collège ou un lycée\u202F? Nous envoyons une invitation à la boîte officielle de l’établissement. Elle seule permet d’en devenir administrateur.',
  required: 'Les champs marqués d’une étoile (*) sont obligatoires.',
  uai: 'Code UAI de l’établissement',
  uaiHint: 'Sept chiffres et une lettre, ex.\u00A0: 9999990E. C’est l’ancien code RNE.',
  firstName: 'Prénom',
  lastName: 'Nom',
  send: 'Envoyer l’invitation',
  sentTitle: 'L’invitation est partie',
  sent: (email: string) =>
    `Elle a été envoyée à ${email}, la boîte officielle de l’établissement. Elle reste valable 30 jours.`,
  next: 'Ouvrez ce message (souvent relevé par le secrétariat), puis cliquez sur «\u00A0Accepter l’invitation\u00A0». Rien n’arrive\u202F? Regardez dans les courriers indésirables.',
}

export const fields = {
  uai: {
    label: messages.uai,
    required: 'saisissez le code UAI.',
    malformed: 'il a sept chiffres et une lettre, par exemple 9999990E.',
  },
  firstName: {
    label: messages.firstName,
    required: 'saisissez votre prénom.',
    malformed: 'écrivez ce prénom en lettres seulement.',
    too_long: 'ce prénom est trop long (100 caractères au plus).',
  },
  lastName: {
    label: messages.lastName,
    required: 'saisissez votre nom.',
    malformed: 'écrivez ce nom en lettres seulement.',
    too_long: 'ce nom est trop long (100 caractères au plus).',
  },
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  uai_malformed: () => 'Ce code n’est pas un UAI\u00A0: il faut sept chiffres et une lettre, comme 9999990E.',
  uai_key_wrong: (problem) =>
    `La lettre de ce code n’est pas la bonne${problem.text('expected') ? `\u00A0: pour ces chiffres, ce serait ${problem.text('expected')}` : ''}. Vérifiez chaque chiffre.`,
  school_not_found: () => 'Aucun établissement ne porte ce code UAI. Vérifiez-le, ou écrivez à l’aide.',
  school_without_mailbox: () =>
    'Aucune boîte officielle n’est connue pour cet établissement. Écrivez à l’aide pour la faire enregistrer.',
  organization_archived: () => 'Cet établissement est archivé. Écrivez à l’aide pour le rouvrir.',
  organization_already_active: () =>
    'Cet établissement a déjà un administrateur. Demandez-lui de vous inviter dans son équipe.',
}
