import { emailFaults, newPasswordFaults } from '../../common/texts/person-fields.fr.ts'

export const messages = {
  ask: {
    title: 'Mot de passe oublié',
    lead: 'Indiquez l’adresse de votre compte\u00A0: un lien pour choisir un autre mot de passe y sera envoyé.',
    submit: 'Envoyer le lien',
    pupils:
      'Élève avec un identifiant sans adresse e-mail\u202F? Demande à ton professeur un nouveau mot de passe.',
    sentTitle: 'Consultez votre messagerie',
    sent: (email: string) =>
      `Si un compte existe avec l’adresse ${email}, un message vient d’y être envoyé. Son lien est valable 1 heure et sert une fois.`,
    missing:
      'Rien reçu au bout de quelques minutes\u202F? Regardez dans les courriers indésirables, ou vérifiez l’adresse.',
    another: 'Essayer une autre adresse',
    fields: {
      email: {
        label: 'Adresse e-mail',
        required: 'indiquez l’adresse de votre compte.',
        ...emailFaults,
      },
    },
  },
  choose: {
    title: 'Choisissez un autre mot de passe',
    lead: 'Vos autres sessions seront fermées et vous serez connecté ici.',
    submit: 'Enregistrer ce mot de passe',
    failed: 'Ce lien ne peut pas être utilisé',
    invalid: 'Il est incomplet, il a déjà servi, ou un lien plus récent l’a remplacé.',
    expired: 'Il datait de plus d’une heure.',
    again: 'Demander un autre lien',
    fields: {
      password: {
        label: 'Nouveau mot de passe',
        ...newPasswordFaults,
      },
    },
  },
}
