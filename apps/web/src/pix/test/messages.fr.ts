import type { Device } from '@orga/contract'
import { formatCount, formatPercent, plural } from '@orga/ui'
import type { ProblemError } from '../../common/client/problem-error.ts'

const deviceNames: Readonly<Record<Device, string>> = {
  desktop: 'un ordinateur',
  tablet: 'une tablette',
  phone: 'un téléphone',
}

/** The largest first. */
const bySize: readonly Device[] = ['desktop', 'tablet', 'phone']

export const messages = {
  title: 'Ton test',
  question: (number: number) => `Question ${formatCount(number)}`,
  progress: 'Avancement du test',
  remaining: (remaining: number) =>
    remaining <= 1 ? 'C’est sans doute la dernière' : `Encore ${formatCount(remaining)} environ`,
  textVersion: 'Version en texte',
  documents: 'Documents à ouvrir',
  opens: (name: string) => `Ouvrir ${name}`,
  listen: 'Écouter la consigne',
  listenToAnswers: 'Écouter les réponses',
  stopListening: 'Arrêter la lecture',
  noVoice: 'Cet appareil n’a pas de voix française : la lecture à voix haute ne peut pas marcher ici.',
  yourAnswer: 'Ta réponse',
  chooseOne: 'Choisis une réponse',
  choosePlace: 'Choisis un endroit, sur l’image ou dans la liste',
  simulator: 'À toi de jouer',
  simulatorFailed:
    'L’exercice n’a pas pu se charger. Vérifie ta connexion et recharge la page\u00A0: tes réponses sont gardées.',
  chooseSeveral: 'Choisis toutes les bonnes réponses',
  order: 'Mets dans l’ordre',
  orderHint: 'Utilise les boutons pour monter ou descendre chaque élément.',
  up: (text: string) => `Monter\u00A0: ${text}`,
  down: (text: string) => `Descendre\u00A0: ${text}`,
  moved: (text: string, place: number, of: number) => `${text}, place ${place} sur ${of}`,
  choose: 'Choisir',
  unit: (unit: string) => `en ${unit}`,
  dateHint: 'ex.\u00A0: 05/03/2026',
  pass: 'Je passe',
  submit: 'Je valide',
  empty: 'Donne une réponse avant de valider, ou clique sur «\u00A0Je passe\u00A0».',
  saved: 'Réponse enregistrée.',
  waiting:
    'La connexion est coupée. Ta réponse est gardée ici\u00A0: elle partira toute seule dès que la connexion revient.',
  waitingShort: 'En attente du réseau\u00A0: ta réponse est gardée sur cet appareil.',
  allSaved: 'Réponses enregistrées',
  awayHint:
    'Si tu passes à une autre page pendant une question, ton professeur voit combien de temps. Cela ne change rien à ton résultat.',
  retryNow: 'Réessayer maintenant',
  overtaken: 'La question d’avant a déjà reçu une réponse, peut-être dans un autre onglet. Voici la suite.',
  timer: (seconds: number) => `Temps restant\u00A0: ${plural(seconds, 'seconde')}`,
  moreTimes: {
    33: '(un tiers de temps en plus compris)',
    50: '(moitié de temps en plus comprise)',
    100: '(temps doublé)',
  },
  timeUp: 'Le temps est écoulé. Tu peux encore répondre, mais la réponse comptera comme hors délai.',
  elsewhere: (devices: readonly Device[]) =>
    `Cette question demande ${bySize
      .filter((device) => devices.includes(device))
      .map((device) => deviceNames[device])
      .join(' ou ')}`,
  elsewhereText:
    'Elle ne tient pas sur cet écran. Tes réponses sont enregistrées\u00A0: ouvre ton test là-bas, tu reprendras où tu en es.',
  elsewhereHome: 'Retour à l’accueil',
  elsewhereRetry: 'Réessayer ici',
  quit: 'Arrêter pour l’instant',
  quitHint: 'Tes réponses sont enregistrées. Tu reprendras où tu en es.',
}

export const reviewMessages = {
  checkpoint: 'Une petite pause',
  checkpointLead: (answered: number) =>
    `Tu as répondu à ${plural(answered, 'question')}. Voici les dernières, avec leurs explications.`,
  all: 'Toutes mes réponses',
  continue: 'Je continue',
  toResults: 'Voir mes résultats',
  given: 'Ta réponse',
  expected: 'La bonne réponse',
  passed: 'Tu as passé',
  left: 'L’exercice, tel que tu l’as laissé.',
  why: 'Pourquoi',
  tutorial: 'Pour t’entraîner',
  outcomes: { correct: 'Juste', incorrect: 'À revoir', skipped: 'Passée', late: 'Hors délai' },
  show: 'Voir l’explication',
}

export const resultMessages = {
  title: 'Tes résultats',
  gained: (count: number) =>
    count === 0
      ? 'Pas de nouvel acquis cette fois. Les explications t’aideront pour la suite.'
      : count === 1
        ? 'Tu as gagné un acquis.'
        : `Tu as gagné ${formatCount(count)} acquis.`,
  correct: (correct: number, answered: number) =>
    `${formatCount(correct)} ${correct < 2 ? 'bonne réponse' : 'bonnes réponses'} sur ${formatCount(answered)}.`,
  enough: 'Le test s’arrête dès que tes réponses suffisent\u00A0: tout n’est pas demandé.',
  mastery: 'Maîtrise du parcours',
  masteryText: (validated: number, target: number) =>
    `${formatPercent(validated, target)} (${formatCount(validated)} acquis sur ${formatCount(target)})`,
  sent: 'Ton professeur voit ces résultats. Tu n’as rien à envoyer.',
  badges: 'Tu as obtenu',
  competences: 'Par compétence',
  levelAndPix: (level: number, pix: number, brand: string) => `niveau ${level}, ${formatCount(pix)} ${brand}`,
  next: 'Et maintenant\u202F?',
  home: 'Continuer à m’entraîner',
  tutorials: 'Lire les tutoriels conseillés',
  review: 'Revoir mes réponses et les explications',
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  assessment_not_found: () => 'Ce test n’existe pas, ou il appartient à un autre compte.',
  assessment_completed: () => 'Ce test est terminé.',
  assessment_in_progress: () => 'Ce test n’est pas encore terminé.',
  campaign_archived: () =>
    'La campagne a été fermée. Tes réponses sont enregistrées, mais tu ne peux plus continuer.',
  another_question_in_hand: () => messages.overtaken,
}
