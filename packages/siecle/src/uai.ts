const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** Key letter of a UAI: its seven digits modulo 23, in the alphabet without I, O, Q (SIECLE export specification). */
export function uaiKey(digits: string): string {
  return letters[Number(digits) % 23] ?? ''
}

/** A UAI as it is compared: without spaces, in capitals. */
export function normaliseUai(text: string): string {
  return text.replaceAll(/\s/g, '').toUpperCase()
}

/** Whether a text is seven digits and their key letter. */
export function isUai(text: string): boolean {
  const uai = normaliseUai(text)
  return /^\d{7}[A-Z]$/.test(uai) && uai.endsWith(uaiKey(uai.slice(0, 7)))
}
