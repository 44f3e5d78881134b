export const messages = {
  title: 'Confirmez votre adresse e-mail',
  lead: 'C’est la dernière étape\u00A0: votre compte sera ouvert et vous serez connecté.',
  submit: 'Confirmer mon adresse',
  failed: 'Ce lien ne peut pas être utilisé',
  invalid:
    'Il est incomplet, il a déjà servi, ou un lien plus récent l’a remplacé. Si vous avez déjà confirmé votre adresse, connectez-vous.',
  expired:
    'Il datait de plus de 3 jours. Connectez-vous avec votre mot de passe\u00A0: un autre lien vous sera envoyé.',
  signIn: 'Se connecter',
  signUp: 'S’inscrire de nouveau',
}
