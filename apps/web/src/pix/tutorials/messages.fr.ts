export const messages = {
  title: 'Mes tutoriels',
  lead: 'De courtes leçons sur ce que tu as rencontré dans tes tests. Deux minutes chacune.',
  emptyTitle: 'Pas encore de tutoriel',
  empty: 'Réponds à quelques questions\u00A0: les tutoriels qui t’aideront arriveront ici.',
  home: 'Retour à l’accueil',
  recommended: 'À lire ensuite',
  noneRecommended: 'Tu as tout lu de ce qui est conseillé pour l’instant.',
  saved: 'Gardés',
  noneSaved: 'Ouvre un tutoriel et choisis «\u00A0Garder\u00A0» pour le retrouver ici.',
  read: 'Lus',
  noneRead: 'Aucun pour l’instant.',
  all: 'Tous, par sujet',
  isRead: 'lu',
  save: 'Garder',
  unsave: 'Ne plus garder',
  markRead: 'J’ai lu',
  unread: 'À relire',
}

export const problems: Readonly<Record<string, () => string>> = {
  tutorial_not_found: () => 'Ce tutoriel n’existe plus. Recharge la page.',
}
