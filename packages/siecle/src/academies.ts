/** Name and mail domain of each academy (ministry of education). */
export const academies: ReadonlyMap<string, string> = new Map([
  ['Aix-Marseille', 'ac-aix-marseille.fr'],
  ['Amiens', 'ac-amiens.fr'],
  ['Besançon', 'ac-besancon.fr'],
  ['Bordeaux', 'ac-bordeaux.fr'],
  ['Clermont-Ferrand', 'ac-clermont.fr'],
  ['Corse', 'ac-corse.fr'],
  ['Créteil', 'ac-creteil.fr'],
  ['Dijon', 'ac-dijon.fr'],
  ['Grenoble', 'ac-grenoble.fr'],
  ['Guadeloupe', 'ac-guadeloupe.fr'],
  ['Guyane', 'ac-guyane.fr'],
  ['Lille', 'ac-lille.fr'],
  ['Limoges', 'ac-limoges.fr'],
  ['Lyon', 'ac-lyon.fr'],
  ['Martinique', 'ac-martinique.fr'],
  ['Mayotte', 'ac-mayotte.fr'],
  ['Montpellier', 'ac-montpellier.fr'],
  ['Nancy-Metz', 'ac-nancy-metz.fr'],
  ['Nantes', 'ac-nantes.fr'],
  ['Nice', 'ac-nice.fr'],
  ['Normandie', 'ac-normandie.fr'],
  ['Orléans-Tours', 'ac-orleans-tours.fr'],
  ['Paris', 'ac-paris.fr'],
  ['Poitiers', 'ac-poitiers.fr'],
  ['Reims', 'ac-reims.fr'],
  ['Rennes', 'ac-rennes.fr'],
  ['La Réunion', 'ac-reunion.fr'],
  ['Strasbourg', 'ac-strasbourg.fr'],
  ['Toulouse', 'ac-toulouse.fr'],
  ['Versailles', 'ac-versailles.fr'],
  ['Saint-Pierre-et-Miquelon', 'ac-spm.fr'],
  ['Nouvelle-Calédonie', 'ac-noumea.nc'],
  ['Polynésie française', 'ac-polynesie.pf'],
  ['Wallis-et-Futuna', 'ac-wf.wf'],
])

/** The mailbox that a public school has by its UAI and academy: `ce.0000000x@ac-academie.fr`. */
export function officialMailbox(uai: string, academyDomain: string): string {
  return `ce.${uai.toLowerCase()}@${academyDomain}`
}
