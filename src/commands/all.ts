import { audit } from './audit.ts'
import { backup } from './backup.ts'
import type { Command } from './command.ts'
import { docs } from './docs.ts'
import { exportAll } from './export.ts'
import { importAll } from './import.ts'
import { intake } from './intake.ts'
import { model } from './model.ts'
import { returns } from './returns.ts'
import { restore } from './restore.ts'
import { story } from './story.ts'

/** Every command, in the order they are listed. */
export const commands: readonly Command[] = [
  intake,
  story,
  returns,
  exportAll,
  importAll,
  backup,
  restore,
  audit,
  model,
  docs,
]
