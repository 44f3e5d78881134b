const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

const maxLength = 40

/** A day as people write it in French, as YYYY-MM-DD: 5/3/2012, 05-03-12, 2012-03-05, 5 mars 2012, 1er mars 2012. */
export function parseDate(text: string): string | null {
  if (text.length > maxLength) return null
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const digits = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(plain)
  if (digits) return dayOf(digits[3], digits[2], digits[1])
  const words =
    /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\d{1,2})(?:er)? ([a-z]{3,9})\.? (\d{4})$/.exec(
      plain,
    )
  const month = words ? monthOf(words[2] ?? '') : null
  return words && month ? dayOf(words[3], String(month), words[1]) : null
}

/** A month by its name or the beginning of it, where no other begins so: “sept”, but not “jui”. */
function monthOf(start: string): number | null {
  const found = months.filter((name) => name.startsWith(start))
  return found.length === 1 ? months.findIndex((name) => name.startsWith(start)) + 1 : null
}

function dayOf(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

export function matchesDate(answer: string, accepted: readonly string[]): boolean {
  const given = parseDate(answer)
  return given !== null && accepted.some((variant) => parseDate(variant) === given)
}
