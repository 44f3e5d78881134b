import { Command } from 'commander'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
}

/** The command that all others hang on. */
export const createRoot = (): Command =>
  new Command('npm run pix --')
    .description('Commandes de l’exploitant. Elles suivent les réglages du service, en marche ou non.')
    .helpOption('-h, --help', 'afficher cette aide')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
