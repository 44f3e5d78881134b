import { emailFaults, nameFields, newPasswordFaults } from '../../common/texts/person-fields.fr.ts'

export const messages = {
  title: 'Mon compte',
  cancel: 'Annuler',
  names: {
    title: 'Identité',
    submit: 'Enregistrer',
    done: 'Votre prénom et votre nom sont enregistrés.',
    fromSchool: 'Ton établissement a donné ces noms. S’il y a une erreur, dis-le à ton professeur.',
    username: 'Identifiant',
    fields: nameFields,
  },
  email: {
    title: 'Adresse e-mail',
    change: 'Changer d’adresse',
    ask: 'Recevoir un code',
    askHint: 'Un code à 6 chiffres sera envoyé à cette adresse.',
    sent: (email: string) =>
      `Un code a été envoyé à ${email}. Il est valable 1 heure. Rien reçu\u202F? Regardez dans les courriers indésirables.`,
    confirm: 'Confirmer cette adresse',
    otherAddress: 'Indiquer une autre adresse',
    done: (email: string) => `Votre adresse est maintenant ${email}.`,
    wrongPassword: 'Ce mot de passe n’est pas celui de votre compte. Vérifiez-le, puis recommencez.',
    codeWrong: 'Ce code n’est pas le bon. Recopiez les 6 chiffres du dernier message reçu.',
    codeExpired: 'Ce code ne peut plus servir. Demandez-en un autre.',
    fields: {
      email: {
        label: 'Nouvelle adresse e-mail',
        required: 'indiquez la nouvelle adresse.',
        ...emailFaults,
      },
      password: {
        label: 'Votre mot de passe',
        required: 'indiquez votre mot de passe, pour vérifier que c’est bien vous.',
        other: 'ce mot de passe est trop long.',
      },
    },
    codeFields: {
      code: {
        label: 'Code reçu',
        malformed: 'le code compte 6 chiffres.',
        other: 'le code compte 6 chiffres.',
      },
    },
  },
  password: {
    title: 'Mot de passe',
    change: 'Changer de mot de passe',
    submit: 'Enregistrer ce mot de passe',
    done: 'Votre mot de passe est changé. Vos autres sessions sont fermées.',
    wrongPassword: 'Le mot de passe actuel n’est pas le bon. Vérifiez-le, puis recommencez.',
    fields: {
      currentPassword: {
        label: 'Mot de passe actuel',
        required: 'indiquez votre mot de passe actuel.',
        other: 'ce mot de passe est trop long.',
      },
      newPassword: {
        label: 'Nouveau mot de passe',
        ...newPasswordFaults,
      },
    },
  },
  language: {
    title: 'Langue',
    label: 'Langue des pages',
    note: 'Les pages pour les élèves et celles de Pix Orga existent en français seulement.',
  },
  sessions: {
    title: 'Appareils connectés',
    lead: {
      person: 'Vous ne reconnaissez pas un appareil\u202F? Déconnectez-le, puis changez de mot de passe.',
      pupil: 'Tu ne reconnais pas un appareil\u202F? Déconnecte-le, puis préviens ton professeur.',
    },
    current: 'Cet appareil',
    since: (moment: string) => `Connecté depuis le ${moment}`,
    lastSeen: (moment: string) => `Dernière activité le ${moment}`,
    revoke: 'Déconnecter',
    revokeName: (device: string) => `Déconnecter ${device}`,
    revoked: (device: string) => `${device} est déconnecté.`,
    gone: 'Cet appareil était déjà déconnecté.',
    everywhere: 'Se déconnecter partout',
    everywhereQuestion: 'Se déconnecter de tous les appareils\u202F?',
    everywhereText: 'Toutes les sessions prennent fin, celle-ci comprise. Il faudra se connecter de nouveau.',
  },
}
