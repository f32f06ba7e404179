import { permitStart, type Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Register } from '../../practice/vocabulary/register.ts'

/** The processes about entries of a register that somebody may begin, in the order of the catalogue. */
export const processesAbout = (
  practice: Practice,
  { id }: Register,
  caller: Caller,
): readonly ProcessDefinition[] =>
  practice.catalogue.processes.filter(
    (definition) =>
      typeof definition.about === 'object' &&
      definition.about.entryOf === id &&
      permitStart(definition, caller, practice).ok,
  )
