import type { InventedPupil } from '@orga/fixtures'
import { v7 as uuidv7 } from 'uuid'
import { normaliseSearch } from '../../apps/server/src/learners/index.ts'

const cell = (value: string | number | null): string =>
  value === null ? '\\N' : String(value).replaceAll('\\', '\\\\')

/** The rows that an import of these pupils writes, in the text form of COPY and the order of the table’s columns. */
export function writeLearnerRows(organizationId: string, pupils: readonly InventedPupil[]): string {
  const now = new Date().toISOString()
  const lines = pupils.map((pupil) => {
    const { birthPlace } = pupil
    const names = [
      pupil.lastName,
      pupil.preferredLastName,
      pupil.firstName,
      pupil.middleName,
      pupil.thirdName,
    ]
    const birth = [
      pupil.birthDate,
      pupil.sex,
      birthPlace.country,
      birthPlace.province,
      birthPlace.cityCode,
      birthPlace.city,
    ]
    const school = [pupil.mefCode, pupil.status, pupil.division, 2026, null, 'import', null, null, null]
    const rest = [normaliseSearch(`${pupil.lastName} ${pupil.firstName}`), now, now]
    const row = [organizationId, uuidv7(), pupil.ine, pupil.eleveId, ...names, ...birth, ...school, ...rest]
    return row.map(cell).join('\t')
  })
  return `${lines.join('\n')}\n`
}
