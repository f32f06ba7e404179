import { processOf } from '../../engine/practice.ts'
import {
  addAddress,
  addRelationship,
  peopleById,
  relationshipsOf,
  type PersonRow,
} from '../../store/people.ts'
import type { Act } from '../act.ts'
import { placed } from '../people/place.ts'
import { knownOrNew, recordPerson, type GivenPerson } from '../people/record-person.ts'
import { startRecord, type NewSubject, type Started } from '../records/start-record.ts'
import type { RequestParent, RequestPeople } from './understand-people.ts'
import type { Answers } from './understand-answers.ts'

const names = new Intl.Collator('en-GB', { sensitivity: 'base', ignorePunctuation: true })

/** A request that can become a contact, whichever way it came in. */
export interface ContactRequest extends Pick<RequestPeople, 'children' | 'householdAdults'> {
  /** A file is signed for by a partner. At the public door anybody can say anything of anyone. */
  readonly wayIn: 'file' | 'web-form'
  readonly parents: readonly RequestParent[]
  readonly answers: Answers
  readonly externalReference?: string
}

/**
 * Makes a draft contact of a request: people who are known already are found, stubs are made of the others.
 * Returns the contact, and what somebody has to look at because of who is known. What the public says of a
 * person we know stands in the contact alone and changes nothing in that person's own file.
 */
export async function makeContact(
  act: Act,
  request: ContactRequest,
): Promise<{ started: Started; lookAt: readonly string[] }> {
  const { wayIn, answers, externalReference } = request
  const lookAt: string[] = []
  const subjects = new Map<string, NewSubject>()
  const newChildren: string[] = []
  for (const { person, values } of request.children) {
    const { id: personId, isNew } = await somebody(act, person, wayIn, lookAt)
    if (isNew) newChildren.push(personId)
    subjects.set(personId, { personId, values: together(subjects.get(personId)?.values, values) })
  }
  const others = []
  for (const adult of request.householdAdults) {
    const { id: personId } = await somebody(act, adult, wayIn, lookAt)
    others.push({ personId, asWhat: 'household-adult' })
  }
  const children = wayIn === 'file' ? [...subjects.keys()].slice(0, 1) : [...subjects.keys()]
  const toRelate = wayIn === 'file' ? children : newChildren
  for (const parent of children.length === 0 ? [] : request.parents) {
    const personId = await parentOf(act, children, toRelate, parent)
    others.push({ personId, asWhat: parent.relationship ?? 'other' })
  }
  const started = await startRecord(act, {
    definition: processOf(act.practice, 'contact'),
    wayIn,
    subjects: [...subjects.values()],
    others,
    values: answers,
    externalReference,
  })
  return { started, lookAt }
}

type Said = NonNullable<NewSubject['values']>

/** Two entries that turn out to be one child: what is said of them twice is kept twice. */
function together(before: Said = {}, values: Answers): Said {
  const more = Object.entries(values).map(([question, value]) => {
    const one = before[question]
    const isSaidTwice = typeof one === 'string' && typeof value === 'string' && one !== value
    return [question, isSaidTwice ? `${one}\n\n${value}` : value] as const
  })
  return { ...before, ...Object.fromEntries(more) }
}

/**
 * Somebody the request names. Where we hold no home for a person we know, the one given is theirs; where what
 * we hold differs, nobody but a person can say which is right.
 */
async function somebody(
  act: Act,
  given: GivenPerson,
  wayIn: ContactRequest['wayIn'],
  lookAt: string[],
): Promise<{ id: string; isNew: boolean }> {
  const found = await knownOrNew(act, given)
  lookAt.push(...found.lookAt)
  if (found.isNew) return found
  const [known] = await peopleById(act.work, [found.id])
  if (!known) throw new Error('The person who was just found is not there')
  const address = given.address && placed(act.practice, given.address)
  if (address && known.address_hidden) {
    lookAt.push(
      'The address that we hold of somebody in this request is not to be disclosed: find out where they live now, and tell nobody',
    )
  } else if (address && known.place === null && wayIn === 'file') {
    await addAddress(act.work, found.id, address, { at: act.now, by: act.by })
  } else if (address?.postcode && address.postcode !== known.postcode) {
    lookAt.push(
      'Somebody in this request is known to us at another address: find out where they live now',
    )
  }
  return found
}

/** Two spellings are one name when they differ in capitals, accents or punctuation only. */
const isNamed = (known: PersonRow, given: GivenPerson): boolean =>
  names.compare(known.surname, given.surname) === 0 &&
  names.compare(known.forenames, given.forenames) === 0

/** The parent who is named: one of that name who is around the children already, or a new person. */
async function parentOf(
  act: Act,
  children: readonly string[],
  toRelate: readonly string[],
  parent: RequestParent,
): Promise<string> {
  const { person, relationship, parentalResponsibility } = parent
  const relationships = await relationshipsOf(act.work, children)
  const around = relationships.map((one) =>
    children.includes(one.person_id) ? one.of_person_id : one.person_id,
  )
  const known = (await peopleById(act.work, around)).find((one) => isNamed(one, person))
  if (known) {
    act.saw([known.id])
    return known.id
  }
  const personId = await recordPerson(act, person)
  for (const childId of relationship === undefined ? [] : toRelate) {
    await addRelationship(
      act.work,
      { personId, type: relationship ?? 'other', ofPersonId: childId, parentalResponsibility },
      { at: act.now, by: act.by },
    )
  }
  return personId
}
