import type { Config } from '../../config.ts'
import type { Letter } from '../../platform/mail/letter.ts'

type Facts = {
  readonly config: Pick<Config, 'brand' | 'helpEmail'>
  readonly organization: { readonly name: string; readonly uai: string | null }
  readonly url: string
  readonly expiresAt: Date
}
type Text = Omit<Letter, 'to' | 'onBounce'>

const days = new Intl.DateTimeFormat('fr-FR', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Paris',
})

const nameOf = ({ name, uai }: Facts['organization']): string => (uai ? `${name} (${uai})` : name)
const acceptAt = (url: string) => ({ label: 'Accepter l’invitation', url })

/** To a colleague, from an administrator of the school. */
export function writeTeamLetter(inviter: string, { config, organization, url, expiresAt }: Facts): Text {
  const { name: brand, orgaName } = config.brand
  return {
    senderName: organization.name,
    subject: `${inviter} vous invite à rejoindre ${orgaName}`,
    paragraphs: [
      'Bonjour,',
      `${inviter} vous invite à rejoindre l’équipe de l’établissement ${nameOf(organization)} sur ${orgaName}.`,
      'Vous pourrez y proposer des campagnes aux élèves et suivre leurs résultats.',
      `Pour accepter, connectez-vous avec votre compte ${brand} personnel, quelle que soit son adresse, ou créez-en un.`,
    ],
    action: acceptAt(url),
    footnote: `Cette invitation est valable jusqu’au ${days.format(expiresAt)}. Si elle ne vous est pas destinée, ne l’acceptez pas et supprimez ce message : rien ne sera ouvert à votre nom. Une question ? ${config.helpEmail}`,
  }
}

/** To the mailbox of a school that nobody administers yet. `asker` is whoever asked for it, as they typed it. */
export function writeFirstLetter(
  asker: string | undefined,
  { config, organization, url, expiresAt }: Facts,
): Text {
  const { name: brand, orgaName } = config.brand
  const school = nameOf(organization)
  return {
    senderName: orgaName,
    subject: `Invitation à rejoindre ${orgaName}`,
    paragraphs: [
      'Bonjour,',
      asker
        ? `${asker} demande l’activation de ${orgaName} pour l’établissement ${school}.`
        : `L’établissement ${school} est invité à rejoindre ${orgaName}.`,
      `${orgaName} est l’espace des établissements : l’équipe y propose des parcours de compétences numériques aux élèves et y suit leurs résultats.`,
      'La personne qui accepte cette invitation devient administratrice de cet espace : en général, la cheffe ou le chef d’établissement. Elle pourra ensuite inviter ses collègues.',
      `Cette boîte aux lettres est partagée, mais le compte est personnel : connectez-vous avec votre propre compte ${brand}, ou créez-en un à votre adresse, et non à celle de cette boîte.`,
    ],
    action: acceptAt(url),
    footnote: `Cette invitation est valable jusqu’au ${days.format(expiresAt)}. Si elle ne concerne pas votre établissement ou si personne chez vous ne l’a demandée, ne l’acceptez pas et supprimez ce message : rien ne sera ouvert. Une question ? ${config.helpEmail}`,
  }
}
