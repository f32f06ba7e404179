import type { Raw } from '../../src/engine/answers.ts'
import type { Result } from '../../src/engine/refusal.ts'
import type { Completed } from '../../src/cases/records/complete.ts'
import type { TestOffice } from './office.ts'
import { begun, decided, fileOf, granted, handedIn, type Given } from './protection.ts'

type Row = Readonly<Record<string, Raw>>

/** Somebody at a meeting. */
export const there = (agency: string, more: Row = {}): Row => ({
  name: `Somebody from ${agency}`,
  agency,
  capacity: agency === 'family' ? 'parent' : 'professional',
  attended: 'inPerson',
  directContact: 'yes',
  ...more,
})

/** Enough agencies for any meeting, and a parent. */
export const everybody = ['childrens-social-care', 'police', 'health', 'education', 'family'].map(
  (agency) => there(agency),
)

/** A step that somebody owns, with a day and a way to know. */
export const step = {
  need: 'Being hurt',
  mustChange: 'Nobody hurts the child',
  action: 'He stays away',
  owner: 'Their mother',
  by: '2026-12-01',
  measure: 'The children say so',
  scale: '3',
  progress: 'It has begun',
  status: 'inProgress',
}

/** A conference about these children as it is handed in by the minute taker; nothing is decided yet. */
export async function conferenceHeld(
  at: TestOffice,
  people: readonly string[],
  heldAt: string,
  given: Given = {},
): Promise<string> {
  const { id } = granted(await begun(at, 'beverley-nuttall', 'initial-conference', people))
  granted(
    await handedIn(at, 'pauline-haworth', id, {
      ...given,
      answers: {
        heldAt,
        people: everybody,
        reviewOn: heldAt.slice(0, 10),
        ...given.answers,
      },
      each: { proposal: 'childProtectionPlan', steps: [step], ...given.each },
    }),
  )
  return id
}

/** What the chair decides, with one outcome for all of the children or one for each. */
export const chairDecides = async (
  at: TestOffice,
  id: string,
  outcome: string | Readonly<Record<string, string>>,
  given: Given = {},
): Promise<Result<Completed>> =>
  await decided(at, 'ivan-brooks', id, outcome, {
    ...given,
    answers: { dissent: [], ...given.answers },
    each: { category: 'PHY', ...given.each },
  })

/** A strategy discussion that a worker wrote down; its chair has not decided yet. */
export async function discussed(
  at: TestOffice,
  people: readonly string[],
  heldAt: string,
  given: Given = {},
): Promise<string> {
  const { id } = granted(await begun(at, 'anna-zielinska', 'strategy-discussion', people))
  granted(
    await handedIn(at, 'anna-zielinska', id, {
      ...given,
      answers: {
        kind: 'usual',
        receivedAt: heldAt,
        heldAt,
        people: everybody,
        chair: at.caller('peter-grimshaw').workerId,
        ...given.answers,
      },
      each: { thresholdMet: 'yes', ...given.each },
      leave: ['continuesFrom', ...(given.leave ?? [])],
    }),
  )
  return id
}

/** The newest record of a process about one of the cast. */
export async function newest(at: TestOffice, word: string, process: string): Promise<string> {
  const { records } = await fileOf(at, word)
  const found = records.findLast((one) => one.process === process)
  if (!found) throw new Error(`${word} has no ${process}`)
  return found.id
}

/** Every deadline of a rule about one of the cast: what it counts from, what is due, and how it stands. */
export async function deadlinesOf(
  at: TestOffice,
  word: string,
  rule: string,
): Promise<readonly string[]> {
  const { deadlines, records } = await fileOf(at, word)
  const parts = records.flatMap((one) =>
    one.parts.filter((part) => part.personId === at.person(word)).map((part) => part.id),
  )
  return deadlines
    .filter((one) => one.clock === rule && (one.part_id === null || parts.includes(one.part_id)))
    .map((one) =>
      [
        one.counts_from,
        one.local_at ?? one.statutory_at,
        one.state,
        ...(one.state === 'met' ? [one.met_at] : []),
      ].join(' '),
    )
    .sort()
}
