export const messages = {
  report: 'Signaler un problème',
  done: 'C’est signalé, merci. Tu peux continuer.',
  textLabel: 'Que se passe-t-il\u202F? (facultatif)',
  textHint:
    'Par exemple\u00A0: une image ne s’affiche pas, la consigne n’est pas claire. N’écris aucun nom, ni le tien.',
  send: 'Envoyer ces mots',
  sent: 'C’est noté, merci.',
  texts: {
    label: 'Que se passe-t-il',
    too_long: 'ce texte est trop long (500 caractères au plus).',
  },
}

export const problems: Readonly<Record<string, () => string>> = {
  too_many_requests: () => 'Tu as déjà signalé beaucoup de problèmes. Ils sont notés, tu peux continuer.',
}
