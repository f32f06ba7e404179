import { act } from '../../src/cases/act.ts'
import { startRecord, type Started } from '../../src/cases/records/start-record.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done } from '../../src/engine/refusal.ts'
import { startFact } from '../../src/store/facts.ts'
import type { TestOffice } from './office.ts'

interface OnPlan {
  readonly personId: string
  readonly fromOn: string
  readonly teamId: string
  readonly plan?: 'child-protection-plan' | 'child-in-need-plan'
  readonly category?: string
  /** A child protection plan that ended on the day this one began. */
  readonly protectedFrom?: string
}

/**
 * A child who is on a plan, as a conference leaves them: the fact with its category and the plan's record, held by a
 * team. The conference itself is left out, because it takes a story to get there.
 */
export async function putOnPlan(
  { office }: TestOffice,
  {
    personId,
    fromOn,
    teamId,
    plan = 'child-protection-plan',
    category = 'PHY',
    protectedFrom,
  }: OnPlan,
): Promise<Started> {
  const started = await act(office, 'system', { action: 'test' }, async (request) => {
    const at = request.now
    const about = { subjectId: personId, fromOn, teamId, at }
    await startFact(request.work, { ...about, kind: 'open-referral', excludes: 'cin-episode' })
    if (protectedFrom) {
      const ended = { kind: 'child-protection-plan', fromOn: protectedFrom, toOn: fromOn }
      await startFact(request.work, { ...about, ...ended, excludes: 'child-plan' })
    }
    await startFact(request.work, {
      ...about,
      kind: plan,
      excludes: 'child-plan',
      detail: { category, initialCategory: category },
    })
    return done(
      await startRecord(request, {
        definition: processOf(office.practice, plan),
        wayIn: 'process',
        subjects: [{ personId }],
        values: {
          planStartsOn: fromOn,
          ...(plan === 'child-in-need-plan' ? { planCategory: category } : {}),
        },
        teamId,
      }),
    )
  })
  if (!started.ok) throw new Error(started.refusal.message)
  return started.value
}
