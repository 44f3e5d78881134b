import { accountsContract } from '@orga/contract'
import type { Config } from '../../config.ts'
import type { Letter } from '../../platform/mail/letter.ts'

type LetterConfig = Pick<Config, 'publicUrl' | 'brand' | 'helpEmail'>
const { letterPages } = accountsContract

// No letter to an address that is not confirmed repeats what the asker typed: it could be anything.

export function confirmationLetter(
  { publicUrl, brand }: LetterConfig,
  { email, token }: { email: string; token: string },
): Letter {
  return {
    to: email,
    subject: `Confirmez votre adresse e-mail pour ${brand.name}`,
    paragraphs: [
      'Bonjour,',
      `Un compte ${brand.name} vient d’être demandé avec cette adresse. Il sera ouvert quand vous l’aurez confirmée.`,
    ],
    action: { label: 'Confirmer mon adresse', url: publicUrl + letterPages.confirmEmail(token) },
    footnote:
      'Ce lien sert une fois et expire dans 3 jours. Si vous n’avez rien demandé, ne cliquez pas : aucun compte ne sera ouvert.',
  }
}

export function accountExistsLetter({ publicUrl, brand, helpEmail }: LetterConfig, email: string): Letter {
  return {
    to: email,
    subject: `Vous avez déjà un compte ${brand.name}`,
    paragraphs: [
      'Bonjour,',
      `Un compte ${brand.name} vient d’être demandé avec cette adresse, mais elle en a déjà un. Rien n’a changé : connectez-vous avec votre mot de passe habituel.`,
      `Si vous l’avez oublié, choisissez-en un autre ici : ${publicUrl}${letterPages.forgottenPassword}`,
    ],
    action: { label: 'Me connecter', url: publicUrl + letterPages.signIn },
    footnote: `Si la demande ne vient pas de vous, vous n’avez rien à faire. Une question : ${helpEmail}`,
  }
}
