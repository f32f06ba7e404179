import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import type { RoleId } from '../../src/practice/vocabulary/role.ts'

/** The roles that the one who hands it in has to hold, where the process wants them to name themselves. */
export function rolesOfWhoHandsIn({ submitRequires = [] }: ProcessDefinition): readonly RoleId[] {
  const wanted = submitRequires.map(({ that }) => that)
  return wanted.flatMap((one) => {
    if (!('names' in one) || one.names !== 'recorder') return []
    return wanted.flatMap((other) =>
      'holdsRole' in other && other.question === one.question ? other.holdsRole : [],
    )
  })
}
