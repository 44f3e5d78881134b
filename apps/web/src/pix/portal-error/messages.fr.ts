import type { PortalErrorCode } from '@orga/contract'

export const messages = {
  title: 'La connexion par le Médiacentre n’a pas abouti',
  again: 'Réessayer par le Médiacentre',
  otherWay: 'Se connecter autrement',
  staff: 'Pour le personnel',
  staffText: (email: string) =>
    `Si plusieurs élèves voient cette page, prévenez la personne qui s’occupe de l’ENT, ou écrivez à ${email} en donnant l’heure exacte.`,
  reasons: {
    unavailable:
      'Le Médiacentre n’est pas relié à ce service. Demande à ton professeur comment te connecter.',
    refused:
      'Le message envoyé par ton portail n’a pas pu être accepté. Retourne dans ton ENT et recommence. Si cela continue, préviens ton professeur\u00A0: ce n’est pas de ta faute.',
    expired:
      'La connexion a pris trop de temps, elle avait déjà servi, ou elle a commencé dans un autre navigateur. Il suffit de recommencer.',
    declined:
      'Ton portail n’a pas voulu te connecter. Retourne dans ton ENT, vérifie que tu y es bien connecté, puis recommence.',
    names_missing:
      'Ton portail n’a pas dit qui tu es\u00A0: il manque ton prénom ou ton nom. Préviens ton professeur\u00A0: ce réglage se fait dans l’ENT.',
    unexpected_error:
      'Une erreur est survenue de notre côté. Attends un instant, puis recommence. Ce n’est pas de ta faute.',
    too_many_requests: 'Beaucoup d’élèves se connectent en même temps. Attends une minute, puis recommence.',
  } satisfies Record<PortalErrorCode, string>,
}
