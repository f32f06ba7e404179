import type { Command } from './command.ts'
import { intake } from './intake.ts'

/** Every command, in the order they are listed. */
export const commands: readonly Command[] = [intake]
