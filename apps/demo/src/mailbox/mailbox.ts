import { type Markup, markup } from '../http/markup.ts'
import { commonCss, writePage } from '../http/page.ts'
import type { Answer, Request } from '../http/server.ts'
import type { Letter, Letters } from './letters.ts'

const house = 'Messagerie'

const css = `${commonCss}
header { background: light-dark(#1c2333, #1c212c); color: #ffffff; }
ul.list a { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; padding: 12px 8px; color: inherit; text-decoration: none; }
ul.list a:hover { background: var(--card); }
ul.list strong { grid-column: 1 / -1; }
ul.list span { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0 0 16px; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 16px 24px; max-width: 44rem; overflow-wrap: anywhere; }
article p { white-space: pre-line; }
`

const when = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})

/** The pages of everybody's mailbox: letters, the newest first, and each with its links. */
export async function answerMailbox(letters: Letters, { method, path, url }: Request): Promise<Answer> {
  if (method !== 'GET') return { status: 405, body: notFound }
  if (path === '/style.css') return { type: 'text/css', body: css }
  if (path === '/') return { body: writeList(letters, url.searchParams.get('destinataire') ?? '') }
  const letter = letters.find(path.replace(/^\/lettres\//, ''))
  return letter ? { body: writeLetter(letter) } : { status: 404, body: notFound }
}

const notFound = writePage({
  title: 'Page introuvable',
  house,
  main: markup`<h1>Page introuvable</h1>
<p>Cette lettre n’est pas ou n’est plus là. <a href="/">Voir toutes les lettres</a></p>`,
})

function writeList(letters: Letters, recipient: string): Markup {
  const shown = letters.list(recipient === '' ? undefined : recipient)
  return writePage({
    title: house,
    house,
    main: markup`<h1>Lettres reçues</h1>
${writeFilter(letters.recipients(), recipient)}
${shown.length === 0 ? writeNothing(recipient) : writeLines(shown)}`,
  })
}

const writeFilter = (
  recipients: readonly string[],
  chosen: string,
): Markup => markup`<form class="filter" method="get" action="/">
<div><label for="destinataire">Destinataire</label>
<select id="destinataire" name="destinataire"><option value="">Tout le monde</option>${recipients.map(
  (address) => markup`<option${address === chosen && markup` selected`}>${address}</option>`,
)}</select></div>
<button>Afficher</button>
</form>`

const writeNothing = (recipient: string): Markup =>
  recipient === ''
    ? markup`<p>Aucune lettre pour l’instant. Celles que le service envoie arrivent ici : actualisez cette page.</p>`
    : markup`<p>Aucune lettre pour ${recipient}. <a href="/">Voir toutes les lettres</a></p>`

const writeLines = (letters: readonly Letter[]): Markup =>
  markup`<p class="muted">${letters.length === 1 ? '1 lettre' : `${letters.length} lettres, la plus récente d’abord`}</p>
<ul class="list">${letters.map(
    ({ id, subject, to, receivedAt }) => markup`<li><a href="/lettres/${id}">
<strong>${subject}</strong><span>à ${to.join(', ')}</span>
${writeInstant(receivedAt)}</a></li>`,
  )}</ul>`

const writeInstant = (instant: string): Markup =>
  markup`<time datetime="${instant}">${when.format(new Date(instant))}</time>`

function writeLetter({ subject, from, to, receivedAt, text }: Letter): Markup {
  return writePage({
    title: subject,
    house,
    main: markup`<p><a href="/">Toutes les lettres</a></p>
<h1>${subject}</h1>
<dl><dt>De</dt><dd>${from}</dd><dt>À</dt><dd>${to.join(', ')}</dd><dt>Reçue le</dt><dd>${writeInstant(receivedAt)}</dd></dl>
<article>${text
      .trim()
      .split(/\n{2,}/)
      .map(writeParagraph)}</article>`,
  })
}

const labelled = /^(.+?)\s*:\n(https?:\/\/\S+)$/
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)»])/

/** A label over an address is the letter's button; other addresses are links where they stand. */
function writeParagraph(paragraph: string): Markup {
  const [, label, url] = labelled.exec(paragraph) ?? []
  if (label !== undefined && url !== undefined)
    return markup`<p><a class="action" href="${url}">${label}</a></p><p class="muted">${url}</p>`
  const parts = paragraph.split(address)
  return markup`<p>${parts.map((part, index) => (index % 2 === 1 ? markup`<a href="${part}">${part}</a>` : part))}</p>`
}
