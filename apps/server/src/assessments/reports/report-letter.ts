import type { Config } from '../../config.ts'
import type { Letter } from '../../platform/mail/letter.ts'

/** Says to whoever runs the service that a question is often reported; what pupils wrote stays in the database. */
export function reportLetter(
  { brand, helpEmail }: Pick<Config, 'brand' | 'helpEmail'>,
  { challengeId, people }: { readonly challengeId: string; readonly people: number },
): Letter {
  return {
    to: helpEmail,
    subject: `${brand.name}\u00a0: la question ${challengeId} est souvent signalée`,
    paragraphs: [
      'Bonjour,',
      `En 30 jours, ${people} personnes ont signalé un problème dans la question ${challengeId}.`,
      'Pour lire ce qu’elles en disent, et sur quel appareil, lancez cette commande sur le serveur\u00a0: npm run pix -- challenges reported',
    ],
  }
}
