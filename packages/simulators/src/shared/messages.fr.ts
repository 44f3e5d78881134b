export const messages = {
  reset: 'Réinitialiser',
  resetDone: 'Tout est revenu comme au début.',
}
