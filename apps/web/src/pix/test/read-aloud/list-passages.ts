/** Something to read in one breath, and where it stands. */
export type Passage = { readonly element: Element; readonly text: string }

const texts = 'h2, h3, h4, p, li, pre, th, td'
const blocks = `${texts}, legend, label, img, select`
/** What is not seen, or said again in words elsewhere. */
const silent = '[aria-hidden="true"], .visually-hidden, details:not([open]), button'

/** What a part of a page says, block by block, in the order in which it is read. */
export function listPassages(part: Element): Passage[] {
  const all = [...part.querySelectorAll(blocks)]
  // A block that holds others is read by them.
  const leaves = all.filter((element) => !element.closest(silent) && !element.querySelector(texts))
  const said = new Set<string>()
  return leaves.flatMap((element) => {
    const text = textOf(element).replaceAll(/\s+/g, ' ').trim()
    // The lists of a matching offer the same choices again and again.
    if (text === '' || (element instanceof HTMLSelectElement && said.has(text))) return []
    said.add(text)
    return [{ element, text }]
  })
}

function textOf(element: Element): string {
  if (element instanceof HTMLImageElement) return element.alt
  if (element instanceof HTMLSelectElement)
    return [...element.options].flatMap(({ value, text }) => (value === '' ? [] : text)).join(', ')
  return element.textContent
}
