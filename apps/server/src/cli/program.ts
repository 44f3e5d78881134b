import { Command } from 'commander'
import { addBackup } from './backup.ts'
import { addDoctor } from './doctor/doctor.ts'
import { addInvitation } from './invitation.ts'
import { addOrganization } from './organization.ts'
import { addRebuild } from './rebuild.ts'
import { addSchools } from './schools.ts'
import { addSiecleCommand } from './siecle-check.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
}

/** All operator commands. */
export function createProgram(): Command {
  const program = new Command('npm run pix --')
    .description('Commandes de l’exploitant. Elles suivent les réglages du service, en marche ou non.')
    .helpOption('-h, --help', 'afficher cette aide')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
  for (const add of [addDoctor, addSchools, addOrganization, addInvitation, addBackup, addRebuild])
    add(program)
  addSiecleCommand(program)
  return program
}
