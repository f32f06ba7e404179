import { processOf } from '../../engine/practice.ts'
import { addAddress, addRelationship, peopleById, relationshipsOf } from '../../store/people.ts'
import type { Act } from '../act.ts'
import { placed } from '../people/place.ts'
import { knownOrNew, recordPerson, type GivenPerson } from '../people/record-person.ts'
import { startRecord, type NewSubject, type Started } from '../records/start-record.ts'
import type { RequestParent } from './understand-people.ts'
import type { PartnerRequest } from './understand-row.ts'

/** Takes two spellings for one name when they differ in capitals or accents only. */
const names = new Intl.Collator('en-GB', { sensitivity: 'base' })

/**
 * Makes a draft contact of a request that came in a file: people who are known already are found, stubs are
 * made of the others. Returns the contact, and what somebody has to look at because of who is known.
 */
export async function makeContact(
  act: Act,
  request: PartnerRequest,
  externalReference: string,
): Promise<{ started: Started; lookAt: readonly string[] }> {
  const lookAt: string[] = []
  const subjects = new Map<string, NewSubject>()
  for (const { person, values } of request.children) {
    const personId = await somebody(act, person, lookAt)
    if (!subjects.has(personId)) subjects.set(personId, { personId, values })
  }
  const others = []
  for (const adult of request.householdAdults) {
    others.push({ personId: await somebody(act, adult, lookAt), asWhat: 'household-adult' })
  }
  const [first] = subjects.keys()
  if (first !== undefined && request.parent) {
    const personId = await parentOf(act, first, request.parent)
    others.push({ personId, asWhat: request.parent.relationship ?? 'other' })
  }
  const started = await startRecord(act, {
    definition: processOf(act.practice, 'contact'),
    wayIn: 'file',
    subjects: [...subjects.values()],
    others,
    values: request.answers,
    externalReference,
  })
  return { started, lookAt }
}

/**
 * Somebody the request names. Where we hold no home for a person we know, the one given is theirs; where we
 * hold another, nobody but a person can say which is right.
 */
async function somebody(act: Act, given: GivenPerson, lookAt: string[]): Promise<string> {
  const personId = await knownOrNew(act, given)
  const [known] = await peopleById(act.work, [personId])
  const address = given.address && placed(act.practice, given.address)
  if (!known || !address) return personId
  if (known.place === null) {
    await addAddress(act.work, personId, address, { at: act.now, by: act.by })
  } else if (address.postcode && address.postcode !== known.postcode) {
    lookAt.push(
      'Somebody in this request is known to us at another address: find out where they live now',
    )
  }
  return personId
}

/** The parent who is named: one of that name who is around the child already, or a new person. */
async function parentOf(act: Act, childId: string, parent: RequestParent): Promise<string> {
  const { person, relationship, parentalResponsibility } = parent
  const relationships = await relationshipsOf(act.work, [childId])
  const around = relationships.map((one) =>
    one.person_id === childId ? one.of_person_id : one.person_id,
  )
  const known = (await peopleById(act.work, around)).find(
    (one) =>
      names.compare(one.surname, person.surname) === 0 &&
      names.compare(one.forenames, person.forenames) === 0,
  )
  if (known) {
    act.saw([known.id])
    return known.id
  }
  const personId = await recordPerson(act, person)
  if (relationship !== undefined) {
    await addRelationship(
      act.work,
      { personId, type: relationship, ofPersonId: childId, parentalResponsibility },
      { at: act.now, by: act.by },
    )
  }
  return personId
}
