import type { Bank, Challenge } from '../../content/index.ts'
import { isAllowed } from '../measure/accommodate.ts'
import { devicesNeeded } from '../measure/devices-needed.ts'
import type { AssessmentRow } from '../queries.ts'

type Row = Pick<AssessmentRow, 'settings' | 'device' | 'promisedId' | 'asked' | 'accommodations'>

/** The id of the promised question, if it can still be asked: in this bank, on this device, of this pupil. */
export function findPromised(bank: Bank, row: Row): string | null {
  const { promisedId, asked } = row
  const challenge = bank.challenges.get(promisedId ?? '')
  if (!challenge || asked.includes(challenge.id) || !isAllowed(challenge, row.accommodations)) return null
  return devicesNeeded(bank, { ...row, challengeId: challenge.id }) === null ? challenge.id : null
}

/** Whether a page may have it before its turn: what runs against a clock begins with the clock. */
export const mayBeSeenEarly = ({ timer }: Challenge): boolean => timer === null
