import type { Command, HelpConfiguration } from 'commander'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation\u00a0:',
  'Arguments:': 'Arguments\u00a0:',
  'Options:': 'Options\u00a0:',
  'Commands:': 'Commandes\u00a0:',
}

/** What follows a command's name: its arguments or its own commands. */
function wordsAfter(command: Command): string[] {
  const given = command.registeredArguments.map((argument) => `<${argument.name()}>`)
  return command.commands.length > 0 ? ['<commande>'] : given
}

function usageOf(command: Command): string {
  const names: string[] = []
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name())
  return [...names, ...wordsAfter(command), '[options]'].join(' ')
}

/** Breaks lines at ordinary spaces only: those of French punctuation hold together. */
function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.join('\n')
}

/** The library's help, in French. */
export const frenchHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  commandUsage: usageOf,
  // Every command has --help; the library's own `help` is one word too many.
  visibleCommands: ({ commands }) => [...commands],
  subcommandTerm: (command) => [command.name(), ...wordsAfter(command)].join(' '),
  boxWrap: wrap,
}

/** The library's refusals of what was typed, and the same in French. */
const refusals: readonly (readonly [found: RegExp, told: string])[] = [
  [/unknown command '(.*)'/, 'Commande inconnue\u00a0: $1.'],
  [/unknown option '(.*)'/, 'Option inconnue\u00a0: $1.'],
  [/missing required argument '(.*)'/, 'Il manque\u00a0: <$1>.'],
  [/required option '(.*)' not specified/, 'Il manque l’option\u00a0: $1.'],
  [/option '(.*)' argument missing/, 'Il manque la valeur de l’option\u00a0: $1.'],
  [/option '(.*)' argument '(.*)' is invalid\. (.*)/, 'Valeur refusée pour $1\u00a0: $2. $3'],
  [/too many arguments.*/, 'Il y a des mots en trop.'],
]

const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/

/** What is wrong with the words typed, and where to read what is expected. */
export function explainRefusal(text: string): string {
  const [found, told] = refusals.find(([pattern]) => pattern.test(text)) ?? [/^error: (.*)/, '$1']
  const first = text.split('\n')[0] ?? ''
  const message = first.replace(/^error: /, '').replace(found, told)
  const near = suggestion.exec(text)?.[1]
  const advice = near === undefined ? '' : ` Vouliez-vous écrire ${near}\u202f?`
  return `${message}${advice} Ajoutez --help pour lire ce qui est attendu.\n`
}
