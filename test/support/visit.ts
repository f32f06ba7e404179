import type { TestOffice } from './office.ts'
import { begun, granted, handedIn } from './protection.ts'

/** Writes down a visit under a plan at which a child was seen at home, and hands it in. Returns its record. */
export async function visited(
  at: TestOffice,
  child: string,
  visitAt: string,
  by = 'omar-siddiqui',
): Promise<string> {
  const { id } = granted(await begun(at, by, 'child-protection-visit', [child]))
  granted(
    await handedIn(at, by, id, {
      answers: { visitAt, visitedBy: at.caller('omar-siddiqui').workerId },
      each: {
        seen: 'yes',
        seenHow: 'inPerson',
        risks: [{ need: 'Being hurt', change: 'reduced', why: 'He has kept away.' }],
        outcome: 'seen',
      },
      leave: ['lateReason'],
    }),
  )
  return id
}
