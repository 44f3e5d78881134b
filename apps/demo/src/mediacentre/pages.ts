import { type Markup, markup } from '../http/markup.ts'
import { commonCss, writePage } from '../http/page.ts'
import { divisionsOf, type Person, schools, type Search, searchPeople } from './people.ts'

const house = 'Médiacentre'

export const css = `${commonCss}
:root { --action: light-dark(#0b6e75, #6fc7ce); }
header { background: light-dark(#0b6e75, #123c40); color: #ffffff; }
header button.quiet { min-height: 36px; padding: 4px 12px; }
ul.list > li { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; justify-content: space-between; padding: 8px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 16px; list-style: none; padding: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 16px; }
.card h2 { margin-top: 0; }
`

/** Sends the form of the page, for browsers that run scripts; the button is for the others. */
export const submitScript = "document.getElementById('suite').submit()\n"

const profiles: Readonly<Record<Person['profile'], string>> = {
  National_elv: 'élève',
  National_ens: 'enseignement',
  National_doc: 'documentation',
}

const nameOf = ({ firstName, lastName }: Person): string => `${firstName} ${lastName}`
const roleOf = ({ division, profile }: Person): string =>
  division === null ? profiles[profile] : `élève de ${division}`

const asideOf = (person: Person): Markup => markup`<form method="post" action="/deconnexion">
<span>${nameOf(person)}, ${roleOf(person)}</span> <button class="quiet">Se déconnecter</button></form>`

const option = (value: string, text: string, chosen: string): Markup =>
  markup`<option value="${value}"${value === chosen && markup` selected`}>${text}</option>`

const shownPeople = 60

/** Who uses the portal? The demonstration asks instead of a password. `pending` is where to go on afterwards. */
export function writeSignIn(people: readonly Person[], search: Search, pending: string): Markup {
  const found = searchPeople(people, search)
  const hidden = markup`<input type="hidden" name="suite" value="${pending}">`
  return writePage({
    title: house,
    house,
    main: markup`<h1>Qui se connecte au portail ?</h1>
<p>Un vrai portail demande un mot de passe. Ici, choisissez une personne inventée.</p>
<form class="filter" method="get" action="/">
<div><label for="uai">Établissement</label><select id="uai" name="uai">${schools.map(({ uai, name }) => option(uai, name, search.uai))}</select></div>
<div><label for="classe">Classe</label><select id="classe" name="classe"><option value="">Toutes</option>${divisionsOf(people, search.uai).map((division) => option(division, division, search.division))}</select></div>
<div><label for="nom">Nom ou prénom</label><input id="nom" name="nom" value="${search.text}" autocomplete="off"></div>
${hidden}<button>Chercher</button>
</form>
${found.length === 0 ? markup`<p>Personne ne porte ce nom dans cet établissement et cette classe.</p>` : writePeople(found, hidden)}`,
  })
}

const writePeople = (found: readonly Person[], hidden: Markup): Markup =>
  markup`<p class="muted">${countOf(found.length)}</p>
<form method="post" action="/connexion">${hidden}
<ul class="list">${found.slice(0, shownPeople).map(writePerson)}</ul></form>`

function countOf(found: number): string {
  if (found > shownPeople) return `${found} personnes, dont voici les ${shownPeople} premières`
  return found === 1 ? '1 personne' : `${found} personnes`
}

const writePerson = (person: Person): Markup =>
  markup`<li><span><strong>${nameOf(person)}</strong> <span class="muted">${roleOf(person)}</span></span>
<button name="personne" value="${person.ido}" aria-label="Se connecter : ${nameOf(person)}, ${roleOf(person)}">Se connecter</button></li>`

/** The resources of the school, for who is signed in. */
export const writeResources = (person: Person, resourceUrl: string): Markup =>
  writePage({
    title: house,
    house,
    aside: asideOf(person),
    main: markup`<h1>Mes ressources</h1>
<ul class="cards"><li class="card"><h2>Pix</h2>
<p>Évaluer et développer ses compétences numériques.</p>
<a class="action" href="${resourceUrl}">Ouvrir Pix</a></li></ul>`,
  })

/** The page by which a browser carries the portal's answer to the service. */
export const writeHandover = (
  person: Person,
  { acsUrl, response, relayState }: { acsUrl: string; response: string; relayState: string | undefined },
): Markup =>
  writePage({
    title: 'Ouverture de Pix',
    house,
    aside: asideOf(person),
    main: markup`<h1>Ouverture de Pix</h1>
<form method="post" action="${acsUrl}" id="suite">
<input type="hidden" name="SAMLResponse" value="${response}">
${relayState !== undefined && markup`<input type="hidden" name="RelayState" value="${relayState}">`}
<button>Continuer vers Pix</button>
</form>
<script src="/suite.js" defer></script>`,
  })

export const writeProblem = (title: string, text: string): Markup =>
  writePage({
    title,
    house,
    main: markup`<h1>${title}</h1><p>${text}</p><p><a href="/">Retourner au Médiacentre</a></p>`,
  })
