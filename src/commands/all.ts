import type { Command } from './command.ts'
import { docs } from './docs.ts'
import { intake } from './intake.ts'
import { model } from './model.ts'
import { returns } from './returns.ts'
import { story } from './story.ts'

/** Every command, in the order they are listed. */
export const commands: readonly Command[] = [intake, story, returns, model, docs]
