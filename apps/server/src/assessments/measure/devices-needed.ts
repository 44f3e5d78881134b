import type { Bank, Device } from '../../content/index.ts'
import type { AssessmentRow } from '../queries.ts'

type Row = Pick<AssessmentRow, 'settings' | 'challengeId' | 'device'>

/** Where the question in hand can be done, if that is not where the pupil sits: it waits for them there. */
export function devicesNeeded(bank: Bank, { settings, challengeId, device }: Row): readonly Device[] | null {
  const challenge = bank.challenges.get(challengeId ?? '')
  if (!challenge || settings === null || device === null || challenge.devices.includes(device)) return null
  return challenge.devices
}
