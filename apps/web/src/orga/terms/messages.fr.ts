export const messages = {
  title: 'Conditions d’utilisation',
  lead: 'Lisez ces conditions, puis acceptez-les pour entrer. Personne n’entre sans les avoir acceptées.',
  updated:
    'Ces conditions ont changé depuis que vous les avez acceptées. Lisez-les de nouveau avant de continuer.',
  changed:
    'Une nouvelle version vient de paraître pendant votre lecture. Elle est affichée ci-dessous\u00A0: lisez-la, puis acceptez-la.',
  version: (day: string) => `Version du ${day}.`,
  accept: 'J’accepte ces conditions',
  refuse: 'Vous ne souhaitez pas les accepter\u202F? Vous pouvez vous déconnecter. Rien n’est enregistré.',
}
