import { putOnPlan } from './child-on-plan.ts'
import type { TestOffice } from './office.ts'
import { begun, granted, read } from './protection.ts'

/** A child on a plan, and a record of a visit to them that their social worker has begun. Returns it with its child's part. */
export async function visitBegun(
  at: TestOffice,
  child: string,
): Promise<{ readonly id: string; readonly partId: string }> {
  await putOnPlan(at, {
    personId: at.person(child),
    fromOn: '2026-05-26',
    teamId: 'burnley-and-hyndburn-family-safeguarding',
  })
  const { id } = granted(await begun(at, 'omar-siddiqui', 'child-protection-visit', [child]))
  const file = await read(at, 'omar-siddiqui', id)
  return { id, partId: file.parts[0]?.row.id ?? '' }
}
