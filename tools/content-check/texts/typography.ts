/** French typography of the bank’s files: what a keyboard cannot type is corrected here, the rest is pointed at. */

const narrow = '\u202f'
const fixed = '\u00a0'
const units = '%|€|°C|[kMGT]?bit/s|[kMGT]o/s|[kMGT]o|octets?|bits?|km/h|km|cm|mm|h|min|px|Hz|W|Wh|mAh'

const rules: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})'(?=[\p{L}«*`])/gu, '$1’'],
  [/\.\.\./g, '…'],
  [/[ \u00a0]+([;!?])(?=[\s»"')*]|$)/gu, `${narrow}$1`],
  [/([\p{L}»)])([;!?])(?=\s|$)/gu, `$1${narrow}$2`],
  [/[ \u202f]+:(?=\s|$)/gu, `${fixed}:`],
  [/«[ \u202f]?(?=[^\s\u00a0])/gu, `«${fixed}`],
  [/([^\s\u00a0])[ \u202f]?»/gu, `$1${fixed}»`],
  [/(\d)[ \u202f](\d{3})(?!\d)/gu, `$1${narrow}$2`],
  [new RegExp(`(\\d|\\}\\}) (?=(?:${units})(?![\\p{L}\\d/]))`, 'gu'), `$1${fixed}`],
]

const code = /(`[^`\n]*`|https?:\/\/\S+)/

/** One line as it should be; what stands between backquotes and addresses are left alone. */
function fixLine(line: string): string {
  return line
    .split(code)
    .map((part, index) =>
      index % 2 === 1 ? part : rules.reduce((text, [from, to]) => text.replace(from, to), part),
    )
    .join('')
}

/** In the head of a file a colon is a sign of YAML: only quoted texts and what follows the key are touched. */
function fixHeadLine(line: string): string {
  const [, key = '', value = ''] = /^(\s*(?:- )?(?:\{ )?(?:[\w-]+:(?: |$))?)(.*)$/.exec(line) ?? []
  return key + fixLine(value)
}

/** The whole file with its typography corrected. */
export function fixTypography(text: string, isYaml: boolean): string {
  let inHead = isYaml || text.startsWith('---\n')
  let inCode = false
  return text
    .split('\n')
    .map((line, index) => {
      if (!isYaml && index > 0 && inHead && line === '---') {
        inHead = false
        return line
      }
      if (inHead) return line.trimStart().startsWith('#') ? line : fixHeadLine(line)
      if (line.startsWith('```')) inCode = !inCode
      return inCode || line.startsWith('```') ? line : fixLine(line)
    })
    .join('\n')
}

/** Numbers of the lines that `fixTypography` would change. */
export function findTypography(text: string, isYaml: boolean): number[] {
  const lines = text.split('\n')
  return fixTypography(text, isYaml)
    .split('\n')
    .flatMap((line, index) => (line === lines[index] ? [] : [index + 1]))
}

/** Capital letters without their accent, and words that want œ: no rule can correct them for sure. */
const accents =
  /(?<![\p{L}-])(?:Ca|Ecol\p{L}*|Ecran\p{L}*|Ecri[st]\p{L}*|Etapes?|Etats?|Etud\p{L}*|Etein\p{L}*|Evit\p{L}*|Elev\p{L}*|Equip\p{L}*|Energi\p{L}*|Ecout\p{L}*|Etai\p{L}*|Etoil\p{L}*|Echang\p{L}*|Eti\p{L}*|Iles?|coeur\p{L}*|oeuvr\p{L}*|oeufs?|oeil|soeurs?|voeux?|noeuds?|A(?= (?:qui|quel|quoi|partir|droite|gauche|ton|ta|tes|la|une?)(?!\p{L})))(?!\p{L})/gu

export function findBareCapitals(text: string): string[] {
  return [...text.matchAll(accents)].map(([word]) => word)
}
