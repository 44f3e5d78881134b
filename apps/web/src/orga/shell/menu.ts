type MenuEntry = {
  readonly label: string
  /** Below `/orga/$organizationId/`; empty for the first page. */
  readonly path: string
  /** The strokes of a 20 × 20 icon. */
  readonly icon: string
  readonly administratorsOnly?: boolean
}

/** The menu of a school, in the order of use. */
export const menu: readonly MenuEntry[] = [
  { label: 'Accueil', path: '', icon: 'M3 9.5 10 3l7 6.5M5 8v9h10V8M8.5 17v-5h3v5' },
  { label: 'Campagnes', path: 'campagnes', icon: 'M4 3.5h12v13H4zM7 7.5h6M7 10.5h6M7 13.5h3' },
  {
    label: 'Élèves',
    path: 'eleves',
    icon: 'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13 4a3 3 0 0 1 0 5.5M15 12.5c2 .7 3 2.3 3 4.5',
  },
  {
    label: 'Équipe',
    path: 'equipe',
    icon: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17.5c0-3.3 2.9-5.5 6.5-5.5s6.5 2.2 6.5 5.5',
  },
  {
    label: 'Activité',
    path: 'activite',
    icon: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 6v4.2l2.8 1.8',
    administratorsOnly: true,
  },
]
