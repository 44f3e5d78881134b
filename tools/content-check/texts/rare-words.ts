/** Words that a pupil may not know: long, and found nowhere else in the bank. */

const shortest = 11

/** Words of a Markdown text in small letters, code and quoted documents left out. */
function wordsOf(markdown: string): string[] {
  const prose = markdown
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/\S+@\S+|\S+\.(?:example|test)\S*/g, '')
  return prose.toLowerCase().match(/\p{L}+/gu) ?? []
}

type Text = { readonly tubeId: string; readonly text: string }

/** By tube: the long words that its texts alone have. */
export function findRareWords(texts: readonly Text[]): ReadonlyMap<string, readonly string[]> {
  const tubesOf = new Map<string, Set<string>>()
  for (const { tubeId, text } of texts)
    for (const word of wordsOf(text).filter((one) => one.length >= shortest))
      tubesOf.set(word, (tubesOf.get(word) ?? new Set()).add(tubeId))
  const rare = [...tubesOf].flatMap(([word, tubes]) =>
    tubes.size === 1 ? [...tubes].map((tubeId) => ({ tubeId, word })) : [],
  )
  const groups = Map.groupBy(rare, ({ tubeId }) => tubeId)
  const sorted = [...groups].map(([tubeId, own]): [string, string[]] => [
    tubeId,
    own.map(({ word }) => word).sort((a, b) => a.localeCompare(b, 'fr')),
  ])
  return new Map(sorted.sort(([a], [b]) => a.localeCompare(b)))
}
