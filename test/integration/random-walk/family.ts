import { act } from '../../../src/cases/act.ts'
import { addToRecord } from '../../../src/cases/records/add-people.ts'
import { addDays } from '../../../src/engine/calendar-days.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { done } from '../../../src/engine/refusal.ts'
import { dateInLondon } from '../../../src/engine/temporal.ts'
import { startFact } from '../../../src/store/facts.ts'
import type { Chance } from './chance.ts'
import { Fault, note, type Walk } from './walk.ts'

/** Streets of districts in which the demonstration has workers of every kind of team. */
const postcodes = ['BB5 1AG', 'BB10 1AG', 'PR2 6AG']

const year = 365

/** What was so of a family’s children before anybody opened a record of ours: the years that a walk has no time for. */
export interface LifeSoFar {
  readonly called: string
  /** How old they are, in years: from this to under that. */
  readonly aged: readonly [number, number]
  readonly facts: readonly Began[]
}

interface Began {
  readonly kind: string
  readonly daysAgo: number
  readonly endedDaysAgo?: number
  readonly detail?: Readonly<Record<string, string>>
}

const inOurCareFor = (daysAgo: number, code: string): readonly Began[] => [
  { kind: 'looked-after', daysAgo, detail: { need: 'N1' } },
  { kind: 'legal-status', daysAgo, detail: { code } },
  { kind: 'placement', daysAgo, detail: { type: 'U6', provider: 'PR1' } },
]

/** Most are new to the county; some have been in our care, for some months or all their lives. */
export function someLife(chance: Chance): LifeSoFar {
  return chance.one([
    { called: 'new to us', aged: [0, 17], facts: [] },
    { called: 'new to us', aged: [0, 17], facts: [] },
    {
      called: 'in our care under a care order',
      aged: [1, 17],
      facts: inOurCareFor(20 + chance.below(340), chance.one(['C1', 'C2', 'V2'])),
    },
    {
      called: 'in our care, with adoption as the plan',
      aged: [1, 5],
      facts: [
        ...inOurCareFor(200, 'E1'),
        { kind: 'should-be-placed-for-adoption', daysAgo: 20, detail: { matched: 'no' } },
      ],
    },
    {
      called: 'in our care and nearly grown up',
      aged: [15, 18],
      facts: inOurCareFor(330, 'C2'),
    },
    {
      called: 'grown up in our care',
      aged: [18, 24],
      facts: [
        ...inOurCareFor(2900, 'C2').map((one) => ({ ...one, endedDaysAgo: 2600 })),
        { kind: 'care-leaver', daysAgo: 30, detail: { category: 'former-relevant' } },
      ],
    },
  ])
}

/** Adds one to three invented children to the record, perhaps one unborn, and their mother where there is room. */
export async function addFamily(
  walk: Walk,
  caller: Caller,
  recordId: string,
  { several, about }: { readonly several: boolean; readonly about: string },
  life: LifeSoFar,
): Promise<void> {
  const { chance, at } = walk
  const today = dateInLondon(at.clock.now())
  const surname = `Ashworth-${recordId}`
  const address = { line: '1 Invented Street', postcode: chance.one(postcodes) }
  const add = async (as: 'subject' | 'other', more: object): Promise<string> => {
    const person = { surname, forenames: '', address, ...more }
    const relation =
      as === 'other' ? { relationship: 'mother', parentalResponsibility: 'yes' as const } : {}
    const added = await addToRecord(at.office, caller, recordId, { as, person, ...relation })
    if (!added.ok) throw new Fault(`nobody could be added to ${recordId}: ${added.refusal.message}`)
    return added.value.personId
  }
  const mother = { forenames: 'Rowan', bornOn: addDays(today, -(42 + chance.below(8)) * year) }
  if (about === 'adult') {
    walk.mother = await add('subject', mother)
    return
  }
  const unborn = life.facts.length === 0 && chance.onceIn(5)
  const count = several ? chance.one([1, 2, 3, 3, 3]) : 1
  const [youngest, oldest] = life.aged
  for (let one = 0; one < count; one += 1) {
    const days = youngest * year + chance.below((oldest - youngest) * year)
    const child =
      unborn && one === 0
        ? { expectedOn: addDays(today, 10 + chance.below(200)) }
        : { forenames: `Child ${String(one)}`, bornOn: addDays(today, -days) }
    walk.children.push(await add('subject', child))
  }
  await haveLived(walk, life)
  walk.mother = await add('other', mother)
  note(
    walk,
    caller.name,
    `named ${String(count)}${unborn ? ', one unborn' : ''} at ${address.postcode}, ${life.called}`,
  )
}

async function haveLived({ at, children }: Walk, { facts }: LifeSoFar): Promise<void> {
  const { practice } = at.office
  await act(at.office, 'system', { action: 'life-so-far' }, async ({ work, now }) => {
    const today = dateInLondon(now)
    for (const subjectId of children) {
      for (const { kind, daysAgo, endedDaysAgo, detail } of facts) {
        const isNew = await startFact(work, {
          ...{ subjectId, kind, detail, at: now },
          excludes: practice.facts.get(kind)?.excludes,
          fromOn: addDays(today, -daysAgo),
          toOn: endedDaysAgo === undefined ? undefined : addDays(today, -endedDaysAgo),
        })
        if (!isNew) throw new Fault(`${kind} of ${subjectId} overlaps another`)
      }
    }
    return done(true)
  })
}
