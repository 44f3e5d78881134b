const quoted = (name: string): string => `«\u00a0${name}\u00a0»`

export const messages = {
  noSection: (name: string) => `Il n’y a pas de page ${quoted(name)} dans ces réglages.`,
  noSetting: (name: string) => `Il n’y a pas de réglage ${quoted(name)} ici.`,
  hidden: (label: string) => `${quoted(label)} n’est pas disponible pour le moment.`,
  noValue: (value: string) => `Ce réglage ne peut pas valoir ${quoted(value)}.`,
  noRow: 'Cet élément n’est plus dans la liste.',

  label: (device: string) => `Réglages, ${device}`,
  settings: 'Réglages',
  back: (title: string) => `Retour à ${title}`,
  search: 'Chercher un réglage',
  found: (count: number) =>
    count === 0
      ? 'Aucun réglage trouvé.'
      : `${count} réglage${count > 1 ? 's' : ''} trouvé${count > 1 ? 's' : ''}`,
  inSection: (title: string) => `dans ${title}`,
  on: 'Activé',
  off: 'Désactivé',
  save: 'Enregistrer',
  confirm: 'Confirmer',
  cancel: 'Annuler',
  done: 'C’est fait.',
  removed: (label: string) => `${label}\u00a0: supprimé.`,
  changed: (label: string, value: string) => `${label}\u00a0: ${value}`,
  nothingLeft: 'Cette liste est vide.',
  removeName: (remove: string, label: string) => `${remove}\u00a0: ${label}`,
  used: (used: string, total: string) => `${used} utilisés sur ${total}`,
  free: (free: string) => `${free} libres`,
  secret: '••••••',

  told: (section: string, label: string, value: string) => `${section}, ${label}\u00a0: ${value}`,
  toldRemoved: (section: string, label: string) => `${section}\u00a0: ${label} supprimé`,
  toldPressed: (section: string, label: string) => `${section}\u00a0: ${label}`,
}
