import * as pupil from './messages.fr.ts'

/** What differs for the owner of an account: “vous”. */
export const messages: typeof pupil.messages = {
  ...pupil.messages,
  done: 'C’est signalé, merci. Vous pouvez continuer.',
  textHint:
    'Par exemple\u00A0: une image ne s’affiche pas, la consigne n’est pas claire. N’écrivez aucun nom, ni le vôtre.',
}

export const problems: typeof pupil.problems = {
  too_many_requests: () =>
    'Vous avez déjà signalé beaucoup de problèmes. Ils sont notés, vous pouvez continuer.',
}
