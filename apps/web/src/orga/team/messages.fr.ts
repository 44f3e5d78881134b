import { formatDay } from '@orga/ui'
import type { Role } from '@orga/contract'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  title: 'Équipe',
  lead: 'Les personnes qui proposent des campagnes aux élèves et suivent leurs résultats.',
  invite: 'Inviter un membre',
  oneAdministrator:
    'L’établissement n’a qu’un administrateur. Nommez-en un second\u00A0: si vous partez ou vous absentez, l’établissement gardera la main sur ses données.',
  members: 'Membres',
  name: 'Nom',
  role: 'Rôle',
  roleOf: (name: string) => `Rôle de ${name}`,
  joined: 'Dans l’équipe depuis',
  campaigns: 'Campagnes',
  actions: 'Actions',
  you: '(vous)',
  save: 'Enregistrer',
  saved: (name: string) => `Le rôle de ${name} est enregistré.`,
  remove: 'Retirer',
  leave: 'Quitter l’équipe',
  removed: (name: string) => `${name} ne fait plus partie de l’équipe.`,
  pending: 'Invitations en attente',
  nonePending: 'Aucune invitation n’attend de réponse.',
  email: 'Adresse',
  sentOn: 'Envoyée le',
  state: 'État',
  expires: (expiresAt: string) => `Valable jusqu’au ${formatDay(expiresAt)}`,
  expired: (expiresAt: string) => `Expirée depuis le ${formatDay(expiresAt)}`,
  bounced: 'Adresse refusée par la messagerie du destinataire',
  resend: 'Renvoyer',
  resent: (email: string) => `L’invitation a été renvoyée à ${email}.`,
  cancel: 'Annuler',
  cancelled: (email: string) => `L’invitation de ${email} est annulée\u00A0: son lien ne marche plus.`,
  copyLink: 'Copier le lien',
}

export const roleNames: Readonly<Record<Role, string>> = { admin: 'Administrateur', member: 'Membre' }

export const inviteMessages = {
  title: 'Inviter un membre',
  emails: 'Adresse e-mail, ou plusieurs',
  hint: 'Séparez-les par une virgule, un point-virgule, un espace ou une ligne. L’adresse peut être différente de celle du compte de la personne.',
  notice:
    'Les personnes invitées deviendront membres. Elles verront les élèves de l’établissement et les résultats de toutes ses campagnes.',
  send: 'Inviter',
  close: 'Fermer',
  again: 'Inviter d’autres personnes',
  outcomes: {
    sent: 'Invitation envoyée',
    sent_again: 'Déjà invitée\u00A0: le message a été renvoyé',
    already_member: 'Fait déjà partie de l’équipe',
    malformed: 'Ce n’est pas une adresse e-mail\u00A0: corrigez-la',
  },
}

export const inviteFields = {
  emails: {
    label: inviteMessages.emails,
    required: 'saisissez au moins une adresse.',
    too_long: 'la liste est trop longue\u00A0: envoyez-la en plusieurs fois.',
  },
}

export const removalMessages = {
  removeTitle: (name: string) => `Retirer ${name} de l’équipe`,
  leaveTitle: 'Quitter l’équipe',
  removeText:
    'Cette personne ne verra plus ni les élèves ni les résultats. Son compte personnel reste à elle.',
  leaveText: 'Vous ne verrez plus ni les élèves ni les résultats. Votre compte personnel reste à vous.',
  successor: (campaigns: string) => `À qui confier ses campagnes (${campaigns})\u202F?`,
  ownSuccessor: (campaigns: string) => `À qui confier vos campagnes (${campaigns})\u202F?`,
  choose: 'Choisir une personne',
  cancel: 'Annuler',
  remove: 'Retirer de l’équipe',
  leave: 'Quitter l’équipe',
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  last_administrator: () =>
    'L’établissement doit garder au moins un administrateur. Donnez d’abord ce rôle à une autre personne.',
  member_not_found: () =>
    'Cette personne ne fait plus partie de l’équipe. Rechargez la page pour voir la liste à jour.',
  successor_needed: () => 'Choisissez la personne qui reprend les campagnes.',
  successor_not_found: () => 'La personne choisie ne fait plus partie de l’équipe. Choisissez-en une autre.',
  invitation_not_found: () =>
    'Cette invitation n’attend plus de réponse. Rechargez la page pour voir la liste à jour.',
  too_many_addresses: () => 'Il y a trop d’adresses à la fois. Envoyez la liste en plusieurs fois.',
}
