import { accountsContract } from '@orga/contract'
import type { Config } from '../../config.ts'
import type { Letter } from '../../platform/mail/letter.ts'

type LetterConfig = Pick<Config, 'publicUrl' | 'brand' | 'helpEmail'>
const { letterPages } = accountsContract

export function emailCodeLetter(
  { brand }: LetterConfig,
  { email, code }: { email: string; code: string },
): Letter {
  return {
    to: email,
    subject: `Votre code ${brand.name}`,
    paragraphs: [
      'Bonjour,',
      `Cette adresse vient d’être indiquée comme nouvelle adresse d’un compte ${brand.name}. Pour la confirmer, saisissez ce code dans « Mon compte » :`,
      code,
    ],
    footnote:
      'Ce code expire dans 1 heure. Ne le donnez à personne. Si vous n’avez rien demandé, vous n’avez rien à faire.',
  }
}

export function emailTakenLetter({ publicUrl, brand, helpEmail }: LetterConfig, email: string): Letter {
  return {
    to: email,
    subject: `Cette adresse a déjà un compte ${brand.name}`,
    paragraphs: [
      'Bonjour,',
      `Cette adresse vient d’être indiquée comme nouvelle adresse d’un compte ${brand.name}, mais elle en a déjà un. Une adresse ne sert qu’à un compte : rien n’a changé.`,
      'Connectez-vous au compte de cette adresse, ou indiquez une autre adresse.',
    ],
    action: { label: 'Me connecter', url: publicUrl + letterPages.signIn },
    footnote: `Si la demande ne vient pas de vous, vous n’avez rien à faire. Une question : ${helpEmail}`,
  }
}

/** To the address that was left; it does not name the new one, which others who read this mailbox need not know. */
export function emailChangedLetter({ brand, helpEmail }: LetterConfig, email: string): Letter {
  return {
    to: email,
    subject: `L’adresse de votre compte ${brand.name} a été changée`,
    paragraphs: [
      'Bonjour,',
      `L’adresse e-mail de votre compte ${brand.name} vient d’être changée. Celle-ci ne permet plus de se connecter.`,
      `Si ce n’est pas vous, écrivez tout de suite à ${helpEmail}.`,
    ],
  }
}
