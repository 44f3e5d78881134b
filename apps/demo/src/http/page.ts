import { type Markup, markup } from './markup.ts'

export type Page = {
  readonly title: string
  /** Name of the house, at the top of each of its pages. */
  readonly house: string
  /** Beside the name, such as who is signed in. */
  readonly aside?: Markup
  readonly main: Markup
}

/** A whole page, under the bar that says what it is. */
export const writePage = ({ title, house, aside, main }: Page): Markup => markup`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === house ? house : `${title} – ${house}`}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<aside class="demonstration" aria-label="Démonstration">Démonstration : personnes inventées, rien ne sort de cet ordinateur.</aside>
<header><a class="house" href="/">${house}</a>${aside}</header>
<main>
${main}
</main>
</body>
</html>
`

/** What all pages of the demonstration share; each house adds its own. */
export const commonCss = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #14171f);
  --card: light-dark(#ffffff, #1c212c);
  --ink: light-dark(#1c2333, #eceae4);
  --muted: light-dark(#565e70, #a9afbd);
  --line: light-dark(#8a90a0, #6b7283);
  --action: light-dark(#1f4fa8, #8fb4ff);
  --on-action: light-dark(#ffffff, #14171f);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
.demonstration { margin: 0; padding: 4px 16px; background: light-dark(#8a5a00, #f2c14e); color: var(--on-action); font-size: 0.875rem; text-align: center; }
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; padding: 12px 16px; }
header form { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 8px 0 16px; }
h2 { font-size: 1.125rem; margin: 24px 0 8px; }
a { color: var(--action); }
.house { color: inherit; font-weight: 700; font-size: 1.125rem; text-decoration: none; }
label { display: block; font-weight: 600; }
input, select { font: inherit; min-height: 44px; padding: 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; width: 100%; }
button, .action { display: inline-block; font: inherit; font-weight: 600; min-height: 44px; padding: 8px 16px; border: 1px solid var(--action); border-radius: 6px; background: var(--action); color: var(--on-action); text-decoration: none; cursor: pointer; }
button.quiet { background: transparent; color: inherit; border-color: currentcolor; }
.filter { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin-bottom: 16px; }
.filter > div { flex: 1 1 12rem; }
.muted { color: var(--muted); }
ul.list { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
ul.list > li { border-bottom: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
`
