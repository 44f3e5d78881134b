import { broken } from './state.ts'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its five predefined entities and its character references expanded. Any other refuses the file. */
export function expandReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    if (end === '') throw broken()
    const known = Object.hasOwn(named, name) ? named[name] : undefined
    return known ?? characterOf(name)
  })
}

function characterOf(name: string): string {
  const [, decimal, hexadecimal] = /^#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}))$/.exec(name) ?? []
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0
  if (!isCharacter(code)) throw broken()
  return String.fromCodePoint(code)
}

/** Char of XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
