import { Command } from 'commander'
import { explainRefusal, frenchHelp } from './french-help.ts'

/** The command that all others hang on. */
export const createRoot = (): Command =>
  new Command('npm run pix --')
    .description('Commandes de l’exploitant. Elles suivent les réglages du service, en marche ou non.')
    .helpOption('-h, --help', 'afficher cette aide')
    .helpCommand(false)
    .configureHelp(frenchHelp)
    .configureOutput({ outputError: (text, write) => write(explainRefusal(text)) })
