import { readFile } from 'node:fs/promises'

const fontFile = new URL(
  '../../../../../../../packages/ui/src/styles/fonts/atkinson-hyperlegible-next-french.woff2',
  import.meta.url,
)

/** The page is one file that may be sent on: it carries its type with it. */
export async function renderStyle(): Promise<string> {
  const font = (await readFile(fontFile)).toString('base64')
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:400 700;src:url(data:font/woff2;base64,${font}) format('woff2')}\n${style}`
}

const style = `
:root {
  color-scheme: light dark;
  --ink: #1c2333; --muted: #565e70; --line: #8a90a0; --hairline: #dedbd2; --paper: #fbfaf7; --surface: #fff;
  --action: #1f4fa8; --warning: #8a5a00; --warning-soft: #fbf2df; --point: #a34a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eceae4; --muted: #a9afbd; --line: #6b7283; --hairline: #2e3442; --paper: #14171f; --surface: #1a1e28;
    --action: #8fb4ff; --warning: #f2c14e; --warning-soft: #2b2413; --point: #f0a765;
  }
}
* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 1rem/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; font-weight: 650 }
h1 { margin: 0 0 .5rem; font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.25rem); letter-spacing: -.01em }
h2 { margin: 3rem 0 .75rem; font-size: 1.375rem }
p, li { max-width: 70ch }
p { margin: 0 0 1rem }
a { color: var(--action) }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; border-radius: 2px }
.lead { color: var(--muted) }
.summary { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem 2rem; margin: 1.5rem 0 0; padding: 1.25rem 1.5rem; background: var(--surface); border: 1px solid var(--hairline); border-radius: 6px }
.summary dt { color: var(--muted); font-size: .875rem }
.summary dd { margin: 0; font-size: 1.125rem }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
caption { padding: 0 0 .5rem; color: var(--muted); font-size: .875rem; text-align: left }
th, td { padding: .375rem .75rem; border-bottom: 1px solid var(--hairline); text-align: right; vertical-align: baseline }
thead th { border-bottom: 2px solid var(--line); font-size: .875rem; font-weight: 650 }
tbody th { font-weight: 400 }
th:first-child, td:first-child, .words { text-align: left }
.error { color: var(--muted); white-space: nowrap }
.badge { display: inline-block; margin: 0 .25rem .125rem 0; padding: 0 .5rem; border: 1px solid var(--warning); border-radius: 6px; background: var(--warning-soft); color: var(--warning); font-size: .875rem }
.curves { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 1.5rem; margin: 0; padding: 0; list-style: none }
.curves > li { max-width: none }
figure { margin: 0; padding: 1rem; background: var(--surface); border: 1px solid var(--hairline); border-radius: 6px; scroll-margin-top: 1rem }
figure:target { outline: 3px solid var(--action); outline-offset: 2px }
figcaption { margin-bottom: .5rem }
figcaption strong { display: block; font-size: 1.125rem; font-weight: 650 }
figcaption .error { white-space: normal; font-size: .875rem }
svg { display: block; width: 100%; height: auto; overflow: visible }
svg text { fill: var(--muted); font-size: 12px; font-family: inherit; font-variant-numeric: tabular-nums }
.grid { stroke: var(--hairline) }
.axis { stroke: var(--line) }
.curve { fill: none; stroke: var(--action); stroke-width: 2.5 }
.difficulty { stroke: var(--line); stroke-dasharray: 4 4 }
.point { fill: var(--surface); stroke: var(--point); stroke-width: 2 }
details { margin-top: .5rem }
summary { min-height: 2rem; padding: .25rem 0; color: var(--action); cursor: pointer }
details th, details td { padding: .25rem .5rem; font-size: .875rem }
.legend { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 0 0 1rem; padding: 0; list-style: none }
.legend li { display: flex; gap: .5rem }
.legend svg { flex: none; width: 2rem; height: 1.5rem }
@media screen and (max-width: 46rem) {
  body { padding: 1.25rem 1rem 3rem }
  .summary { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .75rem 1rem; padding: 1rem }
  .cards thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  .cards, .cards tbody, .cards caption { display: block }
  .cards tr { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1rem; margin-bottom: .75rem; padding: .75rem 1rem; background: var(--surface); border: 1px solid var(--hairline); border-radius: 6px }
  .cards tbody th, .cards td { display: block; padding: 0; border: 0; text-align: left }
  .cards tbody th, .cards .words { grid-column: 1 / -1 }
  .cards tbody th { font-size: 1.125rem; font-weight: 650 }
  .cards td::before { content: attr(data-label) '\\00a0: '; color: var(--muted); font-size: .875rem }
  .cards td:empty { display: none }
  .cards .words::before { content: none }
}
@media print {
  @page { size: A4; margin: 12mm }
  :root { color-scheme: light; --ink: #000; --muted: #333; --paper: #fff; --surface: #fff; --action: #000; --point: #000; --hairline: #bbb; --warning: #000; --warning-soft: #fff }
  body { max-width: none; padding: 0; font-size: 10pt }
  th, td { padding: .2rem .4rem; font-size: 9pt }
  td:not(.words) { white-space: nowrap }
  a { color: inherit; text-decoration: none }
  details { display: none }
  .curves { grid-template-columns: repeat(2, 1fr); gap: 6mm }
  figure, tr { break-inside: avoid }
  h2 { break-after: avoid }
}
`
