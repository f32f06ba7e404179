import type { Command } from './command.ts'

/** Every command, in the order they are listed. */
export const commands: readonly Command[] = []
