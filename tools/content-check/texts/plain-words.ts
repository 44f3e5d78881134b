/** Whether a pupil can read it, and whether it sends nobody elsewhere. */

const longest = 20

/** Sentences of a Markdown text, without its tables, code and quoted documents. */
function sentencesOf(markdown: string): string[] {
  return markdown
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/`[^`\n]*`/g, 'code')
    .split('\n')
    .filter((line) => !/^\s*(\||>)/.test(line))
    .join('\n')
    .split(/(?<=[.!?…])[\s»)]+|\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/u)
}

const countWords = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length

/** Sentences of more than 20 words. */
export function findLongSentences(markdown: string): string[] {
  return sentencesOf(markdown).filter((sentence) => countWords(sentence) > longest)
}

const topLevels =
  'com|fr|org|net|io|eu|info|gouv|edu|app|dev|be|ch|ca|uk|de|es|it|ru|cn|tv|me|co|biz|xyz|online|site|shop'
const host = new RegExp(
  `(?<![\\p{L}\\d])(?:[a-z0-9-]+\\.)+(?:${topLevels})(?![\\p{L}\\d.-]*\\.(?:example|test))(?![\\p{L}\\d])`,
  'giu',
)
const linked = /https?:\/\/([^\s/`"'<>)]+)/giu

/** Hosts that belong to somebody: an item names only .example and .test, which nobody can own (RFC 2606). */
export function findForeignHosts(text: string): string[] {
  const links = [...text.matchAll(linked)].map(([, name = '']) => name.replace(/:\d+$/, ''))
  const foreign = links.filter((name) => !/\.(example|test)$/i.test(name) && name !== 'www.w3.org')
  const bare = [...text.replaceAll(linked, '').matchAll(host)].map(([name]) => name)
  return [...new Set([...foreign, ...bare])]
}

/** With their capital: several are common words without it. */
const brands =
  /\b(Google|Chrome|Firefox|Bing|Qwant|Facebook|Instagram|TikTok|Snapchat|WhatsApp|YouTube|Twitch|Discord|Telegram|Twitter|Microsoft|Windows|Word|Excel|PowerPoint|Outlook|Gmail|Apple|iPhone|iPad|Android|Samsung|LibreOffice|OpenOffice|Wikip[ée]dia|Amazon|Netflix|Spotify|ChatGPT|OpenAI|Gemini|Copilot|Mistral|Scratch|Pronote|Dropbox|OneDrive)\b/gu

/** Brands: none may be needed to answer. */
export function findBrands(text: string): string[] {
  return [...new Set([...text.matchAll(brands)].map(([name]) => name))]
}

const markup = /<\/?[a-z][^>\n]*>|!\[|\]\(|https?:\/\/\S+|(?<![@\w.-])www\.\S+/i

/** HTML, links and inline pictures: the player shows no HTML, and an address would become a link to nowhere. */
export function findMarkup(markdown: string): string | null {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return markup.exec(prose)?.[0] ?? null
}
