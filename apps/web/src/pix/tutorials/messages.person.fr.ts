import * as pupil from './messages.fr.ts'

/** What differs for the owner of an account: “vous”. */
export const messages: typeof pupil.messages = {
  ...pupil.messages,
  lead: 'De courtes leçons sur ce que vous avez rencontré dans vos tests. Deux minutes chacune.',
  empty: 'Répondez à quelques questions\u00A0: les tutoriels qui vous aideront arriveront ici.',
  noneRecommended: 'Vous avez tout lu de ce qui est conseillé pour l’instant.',
  noneSaved: 'Ouvrez un tutoriel et choisissez «\u00A0Garder\u00A0» pour le retrouver ici.',
}

export const problems: typeof pupil.problems = {
  tutorial_not_found: () => 'Ce tutoriel n’existe plus. Rechargez la page.',
}
