/** Invented people of all sorts. No text of ours may need to know whether a name is a girl’s or a boy’s. */

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)

export const firstNames = list(`
  Adama, Adèle, Aïcha, Alix, Amine, Andrea, Anouk, Assia, Aurèle, Awa, Ayden, Bao, Basile, Camille, Candice, Céleste,
  Chloé, Daphné, Diego, Dominique, Élif, Elias, Emeline, Enzo, Fatou, Félix, Gaëlle, Gabin, Hanaé, Hugo, Ibrahim, Inès,
  Ismaël, Ivan, Jade, Joao, Joséphine, Kenza, Kim, Lamine, Lila, Lina, Linh, Lou, Luka, Maël, Maëlys, Malik, Manon,
  Marie-Lou, Mehdi, Mila, Milan, Moussa, Naël, Nina, Noa, Noé, Olga, Oumar, Pablo, Priya, Rayan, Rose, Ruben, Sacha,
  Safia, Salomé, Samuel, Selma, Sofia, Souleymane, Tao, Tess, Théo, Timéo, Valentin, Wassim, Yanis, Yuna, Zoé`)

export const lastNames = list(`
  Abadie, Amrani, Azéma, Baldé, Barrère, Benali, Bordenave, Brémond, Camara, Cazenave, Chérif, Corréa, Coulibaly,
  Dacosta, Delcourt, Diallo, Duchêne, Étcheverry, Évrard, Fabrègue, Fontanel, Garnier, Guéguen, Haddad, Hoarau,
  Jacquemin, Jégou, Kaczmarek, Konaté, Lacaze, Lefèvre, Mahé, Marchadier, Mokrani, Ménager, Nguyên, Nunès, Ouédraogo,
  Pagès, Pélissier, Prévost, Quéméré, Rabah, Ribière, Saïdi, Ségalen, Sissoko, Tanguy, Traoré, Vaissière, Zérouali`)

/** Places that are on no map. */
export const towns = list(`
  Bellerive-le-Pont, Castelneuve, Chantebrise, Clairlac, Courvallon, Fontgrise, Grandpré-les-Bois, Hautelande,
  Lanvert, Marvigne, Montclairval, Noirlande, Port-Saline, Roquevaux, Saint-Orme, Serrevigne, Tourvert, Valmont-lès-Eaux,
  Verfontaine, Villebrune`)

/** For addresses and names of files: “Élif Nguyên” → “Elif Nguyen”. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** A mailbox at an invented place: “elif.nguyen@clairlac.example”. */
export function addressOf(firstName: string, lastName: string, host: string): string {
  const part = (text: string): string =>
    withoutAccents(text)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
  return `${part(firstName)}.${part(lastName)}@${host}`
}
