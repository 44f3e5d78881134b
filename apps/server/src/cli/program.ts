import type { Command } from 'commander'
import { addBackup } from './backup.ts'
import { addChallenges } from './challenges/reported.ts'
import { addDoctor } from './doctor/doctor.ts'
import { addEngine } from './engine/engine.ts'
import { addExposure } from './challenges/exposure.ts'
import { addInvitation } from './invitation.ts'
import { addOrganization } from './organization.ts'
import { addParticipation } from './participation.ts'
import { addRebuild } from './rebuild.ts'
import { createRoot } from './root.ts'
import { addSchools } from './schools.ts'
import { addSiecleCommand } from './siecle-check.ts'

/** All operator commands. */
export function createProgram(): Command {
  const program = createRoot()
  for (const add of [addDoctor, addSchools, addOrganization, addInvitation, addBackup, addRebuild])
    add(program)
  addParticipation(program)
  addExposure(program)
  addChallenges(program)
  addSiecleCommand(program)
  addEngine(program)
  return program
}
