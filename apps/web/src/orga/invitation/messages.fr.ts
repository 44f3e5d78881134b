import { formatDay } from '@orga/ui'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  title: 'Rejoindre un établissement',
  invited: (school: string) =>
    `Vous êtes invité à rejoindre l’équipe de l’établissement «\u00A0${school}\u00A0».`,
  until: (expiresAt: string) => `Cette invitation est valable jusqu’au ${formatDay(expiresAt)}.`,
  personal:
    'Votre compte est personnel\u00A0: il vous suit si vous changez d’établissement. Son adresse peut être différente de celle où vous avez reçu l’invitation.',
  signIn: 'Se connecter',
  signUp: 'Créer un compte',
  signedInAs: (name: string) => `Vous êtes connecté au compte de ${name}.`,
  accept: 'Accepter l’invitation',
  switchAccount: 'Ce n’est pas vous\u202F? Changer de compte',
  alreadyMember: 'Vous faites déjà partie de cette équipe.',
  enter: 'Entrer dans l’établissement',
  toMySchools: 'Aller à mes établissements',
  activation: 'Demander une invitation pour mon établissement',
}

/** What cannot be accepted, and the way on. */
export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  invitation_not_found: () =>
    'Cette invitation n’existe pas. Le lien a peut-être été coupé\u00A0: copiez-le en entier depuis le message.',
  invitation_already_accepted: () =>
    'Cette invitation a déjà été acceptée. Si c’est par vous, connectez-vous\u202F; sinon, demandez-en une nouvelle à un administrateur.',
  invitation_cancelled: () =>
    'Cette invitation a été annulée. Demandez-en une nouvelle à un administrateur de l’établissement.',
  invitation_expired: () =>
    'Cette invitation a expiré au bout de 30 jours. Demandez à un administrateur de l’établissement de la renvoyer.',
  organization_archived: () =>
    'Cet établissement est archivé\u00A0: plus personne ne peut le rejoindre. Écrivez à l’aide pour le rouvrir.',
  pupil_account: () =>
    'Vous êtes connecté avec un compte d’élève, qui ne peut pas entrer dans une équipe. Déconnectez-vous, puis utilisez un compte personnel.',
}
