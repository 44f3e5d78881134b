import type { Report } from '../report.ts'
import { summarize } from '../wording.ts'
import { escapeHtml } from './escape-html.ts'
import { renderItemFigure } from './item-figure.ts'
import { renderStyle } from './page-style.ts'
import { renderDifferences, renderGroups, renderItemTable, renderLeftOut, renderVerdict } from './tables.ts'

/** The report as one page without scripts, to be read on a screen, printed or sent on. */
export async function renderPage(report: Report, file: string): Promise<string> {
  const title = `Calibrage de ${escapeHtml(file)}`
  const summary = summarize(report).map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`)
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${await renderStyle()}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">Difficulté et pente de chaque item, d’après les réponses des élèves. Une question qui n’a pas été posée ne compte pas.</p>
${renderVerdict(report)}
<dl class="summary">
${summary.join('\n')}
</dl>
${renderSections(report)}
</main>
</body>
</html>
`
}

function renderSections(report: Report): string {
  const sections: readonly (readonly [title: string, body: string, isShown: boolean])[] = [
    ['Items', renderItemTable(report), report.items.length > 0],
    ['Items non calibrés', renderLeftOut(report), report.leftOut.length > 0],
    ['Groupes', renderGroups(report), report.reference !== null],
    ['Écarts entre groupes à capacité égale', renderDifferences(report), report.reference !== null],
    ['Courbes', renderCurves(report), report.items.length > 0],
    ['Comment lire ces nombres', method, true],
  ]
  return sections
    .filter(([, , isShown]) => isShown)
    .map(([title, body]) => `<section>\n<h2>${title}</h2>\n${body}\n</section>`)
    .join('\n')
}

const renderCurves = ({ items }: Report): string => `<ul class="legend">
<li><svg viewBox="0 0 32 16" aria-hidden="true"><path class="curve" d="M2 13C14 12 18 4 30 3"/></svg>courbe calibrée</li>
<li><svg viewBox="0 0 32 16" aria-hidden="true"><circle class="point" cx="16" cy="8" r="4"/></svg>part observée de réponses justes, par sixième des élèves</li>
<li><svg viewBox="0 0 32 16" aria-hidden="true"><path class="difficulty" d="M16 0V16"/></svg>difficulté b</li>
</ul>
<ul class="curves">
${items.map(renderItemFigure).join('\n')}
</ul>`

const method = `<p>Un élève de capacité θ répond juste avec la probabilité 1 / (1 + exp(−a(θ − b))). Les capacités de la population suivent une loi normale de moyenne 0 et d’écart type 1\u00a0: un item de difficulté b = 1 est réussi une fois sur deux par un élève situé un écart type au-dessus de la moyenne. Dans le modèle de Rasch, la pente a est la même pour tous les items.</p>
<p>Les paramètres sont ceux du maximum de vraisemblance marginale (algorithme EM de Bock et Aitkin, 1981). Les erreurs types viennent de l’information observée (Louis, 1982). Une question qui n’a pas été posée ne compte ni pour ni contre\u00a0; cela vaut aussi pour un test adaptatif, si toutes les réponses qui ont guidé le choix des questions sont dans le fichier.</p>
<ul>
<li><strong>RMSD</strong>\u00a0: écart quadratique moyen entre la part observée de réponses justes et la courbe. À partir de 0,05, avec p inférieur à 0,01, l’item est signalé. Avec peu de questions par élève, le RMSD montre moins que l’écart réel.</li>
<li><strong>χ² et p</strong>\u00a0: test d’une courbe d’une autre forme (multiplicateur de Lagrange\u00a0; Glas, 1999). Avec beaucoup d’élèves, il signale aussi des écarts sans importance\u00a0: lisez-le avec le RMSD.</li>
<li><strong>Écart entre groupes</strong>\u00a0: ce qui s’ajoute au logit pour le groupe, à capacité égale. Classes de l’ETS\u00a0: A négligeable, B modéré, C important. Un écart de classe C demande qu’une personne relise l’item\u00a0; il ne dit pas pourquoi.</li>
<li><strong>Imprécis</strong>\u00a0: l’erreur type de la difficulté dépasse 0,5. <strong>Pente négative</strong>\u00a0: les meilleurs élèves échouent plus que les autres\u00a0; vérifiez la correction. <strong>Pente en butée</strong>\u00a0: les réponses ne suffisent pas à dire la pente.</li>
</ul>`
