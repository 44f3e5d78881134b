import { accountsContract } from '@orga/contract'
import type { Config } from '../../config.ts'
import type { Letter } from '../../platform/mail/letter.ts'

type LetterConfig = Pick<Config, 'publicUrl' | 'brand' | 'helpEmail'>
const { letterPages } = accountsContract

export function passwordResetLetter(
  { publicUrl, brand }: LetterConfig,
  { email, token }: { email: string; token: string },
): Letter {
  return {
    to: email,
    subject: `Choisissez un nouveau mot de passe pour ${brand.name}`,
    paragraphs: [
      'Bonjour,',
      `Un nouveau mot de passe vient d’être demandé pour votre compte ${brand.name}. Quand vous l’aurez choisi, vos autres appareils seront déconnectés.`,
    ],
    action: { label: 'Choisir un mot de passe', url: publicUrl + letterPages.resetPassword(token) },
    footnote:
      'Ce lien sert une fois et expire dans 1 heure. Si vous n’avez rien demandé, ne cliquez pas : votre mot de passe reste le même.',
  }
}

export function passwordChangedLetter({ publicUrl, brand, helpEmail }: LetterConfig, email: string): Letter {
  return {
    to: email,
    subject: `Votre mot de passe ${brand.name} a été changé`,
    paragraphs: [
      'Bonjour,',
      `Le mot de passe de votre compte ${brand.name} vient d’être changé. Si c’est vous, vous n’avez rien à faire.`,
      'Si ce n’est pas vous, quelqu’un a accès à votre compte : choisissez tout de suite un autre mot de passe.',
    ],
    action: { label: 'Choisir un autre mot de passe', url: publicUrl + letterPages.forgottenPassword },
    footnote: `Une question : ${helpEmail}`,
  }
}
