import { addToRecord } from '../../../src/cases/records/add-people.ts'
import { addDays } from '../../../src/engine/calendar-days.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { dateInLondon } from '../../../src/engine/temporal.ts'
import { Fault, note, type Walk } from './walk.ts'

/** Streets of districts in which the demonstration has workers of every kind of team. */
const postcodes = ['BB5 1AG', 'BB10 1AG', 'PR2 6AG']

const year = 365

/** Adds one to three invented children to the record, perhaps one unborn, and their mother where there is room. */
export async function addFamily(
  walk: Walk,
  caller: Caller,
  recordId: string,
  { several, about }: { readonly several: boolean; readonly about: string },
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
  const mother = { forenames: 'Rowan', bornOn: addDays(today, -(25 + chance.below(15)) * year) }
  if (about === 'adult') {
    walk.mother = await add('subject', mother)
    return
  }
  const unborn = chance.onceIn(5)
  const count = several ? chance.one([1, 2, 3, 3, 3]) : 1
  for (let one = 0; one < count; one += 1) {
    const child =
      unborn && one === 0
        ? { expectedOn: addDays(today, 10 + chance.below(200)) }
        : { forenames: `Child ${String(one)}`, bornOn: addDays(today, -chance.below(17 * year)) }
    walk.children.push(await add('subject', child))
  }
  walk.mother = await add('other', mother)
  note(
    walk,
    caller.name,
    `named ${String(count)}${unborn ? ', one unborn' : ''} at ${address.postcode}`,
  )
}
