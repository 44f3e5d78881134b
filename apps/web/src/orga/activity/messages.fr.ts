import { plural } from '@orga/ui'

export const messages = {
  title: 'Activité',
  lead: 'Qui a fait quoi dans l’établissement. Cette page n’est visible que des administrateurs.',
  action: 'Action',
  subject: 'Sur',
  author: 'Par',
  date: 'Le',
  service: 'Le service',
  more: 'Afficher les actions plus anciennes',
  empty: 'Aucune action n’est encore enregistrée.',
}

type Details = Readonly<Record<string, string | number | boolean | null>>

const number = (details: Details, name: string): number => Number(details[name] ?? 0)

/** Each action of the audit trail in words. */
export const actionTexts: Readonly<Record<string, (details: Details) => string>> = {
  organization_created: () => 'Établissement créé',
  invitation_sent: () => 'Invitation envoyée',
  invitation_sent_again: () => 'Invitation renvoyée',
  invitation_cancelled: () => 'Invitation annulée',
  invitation_accepted: () => 'Invitation acceptée',
  invitation_bounced: () => 'Invitation refusée par la messagerie du destinataire',
  role_changed: (details) => `Rôle changé en ${details['role'] === 'admin' ? 'Administrateur' : 'Membre'}`,
  member_removed: (details) =>
    `Membre retiré de l’équipe, ${plural(number(details, 'campaigns'), 'campagne confiée', 'campagnes confiées')} à une autre personne`,
  member_left: () => 'Départ de l’équipe',
  roster_imported: (details) =>
    `Élèves importés\u00A0: ${plural(number(details, 'new'), 'nouveau', 'nouveaux')}, ${plural(number(details, 'moved'), 'changement de classe', 'changements de classe')}, ${plural(number(details, 'left'), 'départ')}`,
  roster_import_refused: (details) => `Fichier d’élèves refusé (${details['code'] ?? ''})`,
  roster_import_confirmed: () => 'Import confirmé malgré les départs',
  roster_import_cancelled: () => 'Import abandonné',
  import_report_exported: () => 'Compte rendu d’import téléchargé',
  campaign_created: () => 'Campagne créée',
  campaign_renamed: () => 'Campagne renommée',
  campaign_archived: () => 'Campagne archivée',
  campaign_unarchived: () => 'Campagne désarchivée',
  accommodations_changed: () => 'Aménagements d’un élève changés',
  learner_linked: () => 'Élève rattaché à son compte',
  sign_in_failed: () => 'Connexion refusée',
  account_locked: () => 'Compte verrouillé pour quelques minutes après des échecs',
  account_blocked: () => 'Compte bloqué après trop d’échecs, jusqu’à un nouveau mot de passe',
}
