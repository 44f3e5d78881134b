import type { Letter } from './letter.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')

type Body = { readonly text: string; readonly html: string }

/** Plain text and HTML of one letter: no image, no tracking, readable in dark mode. */
export function renderMail({ paragraphs, action, footnote }: Letter, brand: string): Body {
  const text = [
    ...paragraphs,
    ...(action ? [`${action.label}\u00a0:\n${action.url}`] : []),
    ...(footnote ? [footnote] : []),
    `-- \n${brand}`,
  ].join('\n\n')
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="background:#1F4FA8;color:#fff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:bold;display:inline-block">${escapeHtml(action.label)}</a></p>
<p style="font-size:14px">Si le bouton ne répond pas, copiez cette adresse dans votre navigateur\u00a0:<br><a href="${escapeHtml(action.url)}">${escapeHtml(action.url)}</a></p>`
    : ''
  const html = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body style="font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:0 auto;padding:24px">
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
${button}
${footnote ? `<p style="font-size:14px">${escapeHtml(footnote)}</p>` : ''}
<p style="font-size:14px;border-top:1px solid #8A90A0;padding-top:12px">${escapeHtml(brand)}</p>
</body></html>`
  return { text, html }
}
