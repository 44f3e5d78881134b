/** Data files of the bank, invented by a small generator that always says the same. */

/** Numbers from 0 to 1, the same for the same seed (Lehmer 1951, in the form of Park and Miller 1988). */
function* draw(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

const pad = (value: number): string => String(value).padStart(2, '0')
const dayOf = (date: Date): string =>
  `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
const dayAfter = (start: string, days: number): Date => new Date(Date.parse(start) + days * 86_400_000)

/** As French spreadsheets open it without a question: semicolons, CRLF and a byte order mark. */
const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`

const decimal = (value: number): string => value.toFixed(1).replace('.', ',')

/** A year of weather readings. */
function makeWeather(): string[][] {
  const numbers = draw(1977)
  const next = (): number => numbers.next().value
  return Array.from({ length: 365 }, (_, index) => {
    const season = -Math.cos((2 * Math.PI * (index - 20)) / 365)
    const low = 7 + 7 * season + 5 * (next() - 0.5)
    const high = low + 5 + 8 * next()
    const rain = next() < 0.4 ? 18 * next() ** 2 : 0
    return [dayOf(dayAfter('2023-01-01', index)), decimal(low), decimal(high), decimal(rain)]
  })
}

export const dataFiles: Readonly<Record<string, string>> = {
  '1.3/lire-tableau/meteo.csv': toCsv([
    ['Date', 'Minimum (°C)', 'Maximum (°C)', 'Pluie (mm)'],
    ...makeWeather(),
  ]),
}
