import { formatWait, plural } from '@orga/ui'

export const messages = {
  title: 'Connectez-vous',
  or: 'ou',
  signUp: 'inscrivez-vous',
  expired: {
    title: 'Votre session a pris fin',
    text: 'Sur un ordinateur partagé, c’est une protection. Connectez-vous pour reprendre où vous en étiez.',
  },
  needed: 'Connectez-vous pour ouvrir cette page.',
  compulsory: 'Les champs marqués d’une étoile (*) sont obligatoires.',
  submit: 'Je me connecte',
  forgotten: 'Mot de passe oublié\u202F?',
  identifierHint: 'L’adresse de votre compte, ou l’identifiant donné par l’établissement.',
  fields: {
    identifier: {
      label: 'Adresse e-mail ou identifiant',
      required: 'indiquez votre adresse e-mail ou votre identifiant.',
      too_long: 'il ne peut pas dépasser 254 caractères.',
    },
    password: {
      label: 'Mot de passe',
      required: 'indiquez votre mot de passe.',
      too_long: 'il ne peut pas dépasser 200 caractères.',
    },
  },
  portal: {
    title: 'Élèves',
    text: 'Tu passes par l’ENT de ton établissement\u202F? Aucun mot de passe n’est à saisir ici.',
    link: 'Passer par le Médiacentre',
  },
  problems: {
    wrong: 'L’adresse ou l’identifiant ne va pas avec ce mot de passe. Vérifiez les deux, puis recommencez.',
    attemptsLeft: (left: number) =>
      left === 1
        ? ' Encore une erreur, et le compte sera fermé un moment.'
        : ` Il vous reste ${plural(left, 'essai')} avant que le compte soit fermé un moment.`,
    locked: (seconds: number) =>
      `Trop de mots de passe faux ont été essayés. Le compte est fermé pendant ${formatWait(seconds)}. Attendez, puis recommencez, ou choisissez un autre mot de passe.`,
    blocked:
      'Trop de mots de passe faux ont été essayés. Le compte reste fermé jusqu’à ce que vous choisissiez un autre mot de passe.',
    blockedPupil: 'Un élève demande à son professeur de lui donner un nouveau mot de passe.',
    notConfirmed:
      'Le mot de passe est juste, mais votre adresse n’est pas encore confirmée. Un message vient d’être envoyé à cette adresse\u00A0: suivez son lien pour vous connecter.',
    reset: 'Choisir un autre mot de passe',
  },
}
