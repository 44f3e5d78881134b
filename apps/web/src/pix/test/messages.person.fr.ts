import { formatCount, plural } from '@orga/ui'
import * as pupil from './messages.fr.ts'

/** What differs for the owner of an account: “vous”. */
export const messages: typeof pupil.messages = {
  ...pupil.messages,
  title: 'Votre test',
  yourAnswer: 'Votre réponse',
  chooseOne: 'Choisissez une réponse',
  choosePlace: 'Choisissez un endroit, sur l’image ou dans la liste',
  simulator: 'À vous de jouer',
  simulatorFailed:
    'L’exercice n’a pas pu se charger. Vérifiez votre connexion et rechargez la page\u00A0: vos réponses sont gardées.',
  chooseSeveral: 'Choisissez toutes les bonnes réponses',
  order: 'Mettez dans l’ordre',
  orderHint: 'Utilisez les boutons pour monter ou descendre chaque élément.',
  empty: 'Donnez une réponse avant de valider, ou cliquez sur «\u00A0Je passe\u00A0».',
  waiting:
    'La connexion est coupée. Votre réponse est gardée ici\u00A0: elle partira toute seule dès que la connexion reviendra.',
  waitingShort: 'En attente du réseau\u00A0: votre réponse est gardée sur cet appareil.',
  awayHint:
    'Si vous passez à une autre page pendant une question, l’établissement voit combien de temps. Cela ne change rien à votre résultat.',
  timeUp: 'Le temps est écoulé. Vous pouvez encore répondre, mais la réponse comptera comme hors délai.',
  elsewhereText:
    'Elle ne tient pas sur cet écran. Vos réponses sont enregistrées\u00A0: ouvrez votre test là-bas, vous reprendrez où vous en êtes.',
  quitHint: 'Vos réponses sont enregistrées. Vous reprendrez où vous en êtes.',
}

export const reviewMessages: typeof pupil.reviewMessages = {
  ...pupil.reviewMessages,
  checkpointLead: (answered) =>
    `Vous avez répondu à ${plural(answered, 'question')}. Voici les dernières, avec leurs explications.`,
  given: 'Votre réponse',
  passed: 'Vous avez passé',
  left: 'L’exercice, tel que vous l’avez laissé.',
  tutorial: 'Pour vous entraîner',
}

export const resultMessages: typeof pupil.resultMessages = {
  ...pupil.resultMessages,
  title: 'Vos résultats',
  gained: (count) =>
    count === 0
      ? 'Pas de nouvel acquis cette fois. Les explications vous aideront pour la suite.'
      : `Vous avez gagné ${count === 1 ? 'un acquis' : `${formatCount(count)} acquis`}.`,
  enough: 'Le test s’arrête dès que vos réponses suffisent\u00A0: tout n’est pas demandé.',
  sent: 'L’établissement qui a créé la campagne voit ces résultats. Vous n’avez rien à envoyer.',
  badges: 'Vous avez obtenu',
}

export const problems: typeof pupil.problems = {
  ...pupil.problems,
  campaign_archived: () =>
    'La campagne a été fermée. Vos réponses sont enregistrées, mais vous ne pouvez plus continuer.',
}
