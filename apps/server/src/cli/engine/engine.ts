import type { Command } from 'commander'
import { addCalibrate } from './calibrate.ts'
import { addCheck } from './check.ts'
import { addExplain } from './explain.ts'
import { addIrt } from './irt.ts'
import { addPlay } from './play.ts'

/** `pix engine …`: the measuring engine by itself, without database or settings, for anybody’s own trials. */
export function addEngine(program: Command): void {
  const engine = program.command('engine').description('moteur de mesure, sans base ni réglages')
  addCalibrate(engine)
  addCheck(engine)
  addExplain(engine)
  addIrt(engine)
  addPlay(engine)
}
