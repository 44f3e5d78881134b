import { emailFaults, nameFields, newPasswordFaults } from '../../common/texts/person-fields.fr.ts'

export const messages = {
  title: 'Inscrivez-vous',
  or: 'ou',
  signIn: 'connectez-vous à votre compte',
  compulsory: 'Les champs marqués d’une étoile (*) sont obligatoires.',
  submit: 'Je m’inscris',
  terms: {
    before: 'J’accepte les ',
    link: (brand: string) => `conditions d’utilisation de ${brand}`,
    newTab: ' (nouvel onglet)',
  },
  emailHint: 'ex.\u00A0: nom@exemple.fr',
  fields: {
    ...nameFields,
    email: {
      label: 'Adresse e-mail',
      required: 'indiquez votre adresse, par exemple nom@exemple.fr.',
      ...emailFaults,
    },
    password: {
      label: 'Mot de passe',
      ...newPasswordFaults,
    },
    termsAccepted: {
      label: 'Conditions d’utilisation',
      other: 'lisez-les, puis cochez la case pour les accepter.',
    },
  },
  sent: {
    title: 'Un message vous attend',
    lead: 'Votre inscription est presque terminée.',
    to: (email: string) => `Un message a été envoyé à ${email}.`,
    toNobody: 'Un message a été envoyé à l’adresse que vous avez indiquée.',
    open: 'Ouvrez ce message et suivez son lien pour confirmer votre adresse. Le lien est valable 3 jours.',
    missing: 'Rien reçu\u202F?',
    spam: 'Regardez dans les courriers indésirables.',
    wait: 'Patientez quelques minutes\u00A0: certaines messageries sont lentes.',
    wrong: 'Vérifiez l’adresse. Si elle est fausse, ',
    again: 'inscrivez-vous de nouveau',
    existing:
      'Si un compte existe déjà avec cette adresse, le message vous l’indique et vous aide à vous connecter.',
  },
}
