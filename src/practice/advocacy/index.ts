import type { ProcessDefinition } from '../vocabulary/process.ts'
import { advocacy } from './advocate/index.ts'
import { independentVisitor } from './independent-visitor/index.ts'

/** Somebody independent for the child: an advocate to speak for them, a visitor to befriend them (P49). */
export const advocacyProcesses: readonly ProcessDefinition[] = [advocacy, independentVisitor]
