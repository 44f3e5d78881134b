const quoted = (text: string): string => `«\u00a0${text}\u00a0»`

type Failure = { readonly kind: string; readonly line: number; readonly message: string }

const failure = ({ kind, line, message }: Failure): string =>
  `${line > 0 ? `Ligne ${line}. ` : ''}${kind}\u00a0: ${message}`

const shown = (output: readonly string[], error: string): string =>
  error !== ''
    ? `s’arrête sur une erreur (${error}).`
    : output.length === 0
      ? 'n’affiche rien.'
      : `affiche ${quoted(output.length > 6 ? `${output.slice(0, 6).join(' / ')}…` : output.join(' / '))}`

export const messages = {
  tooLong: (most: number) => `Un programme a ${most} signes au plus.`,
  nothingToRun: 'Écris d’abord un programme.',
  failure,
  result: (output: readonly string[], error: string, number: number) =>
    number === 0
      ? `Le programme ${shown(output, error)}`
      : `Essai ${number}\u00a0: le programme ${shown(output, error)}`,

  label: 'Console Python',
  code: 'Ton programme',
  hint: 'La touche Tab sort du programme. Pour décaler des lignes, utilise les deux boutons.',
  lines: (count: number, most?: number) =>
    most === undefined
      ? `${count}\u00a0ligne${count > 1 ? 's' : ''}`
      : `${count}\u00a0ligne${count > 1 ? 's' : ''} sur ${most}\u00a0au plus`,
  indent: 'Décaler à droite',
  outdent: 'Décaler à gauche',
  indented: 'Ligne décalée.',
  input: 'Ce qu’on répond à input(), une réponse par ligne',
  after: 'Le programme est essayé avec\u00a0:',
  run: 'Exécuter',
  output: 'Ce qu’affiche le programme',
  notRun: 'Rien encore\u00a0: presse «\u00a0Exécuter\u00a0».',
  empty: 'Le programme n’affiche rien.',
  said: (output: string) => `Le programme affiche\u00a0: ${output}`,
}
