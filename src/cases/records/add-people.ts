import { type Caller } from '../../engine/permissions.ts'
import { normalisePostcode } from '../../engine/places.ts'
import { isNhsNumber } from '../../engine/nhs-number.ts'
import { isUpn } from '../../engine/upn.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { daysBetween } from '../../engine/calendar-days.ts'
import { longestPregnancyDays } from '../../engine/subjects.ts'
import { dateInLondon, readDate } from '../../engine/temporal.ts'
import { deadlinesOf, moveDeadlinesWith } from '../../store/deadlines.ts'
import { addRelationship, peopleById, type PersonRow } from '../../store/people.ts'
import { addParts } from '../../store/record-parts.ts'
import { shareRecord } from '../../store/record-links.ts'
import { changeRecord, linkPerson } from '../../store/records.ts'
import { type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { forTheHouse } from '../outsiders/for-the-house.ts'
import { onRecord } from './on-record.ts'
import { localityOf } from '../people/place.ts'
import { alikeAlready, keepDifferent } from '../people/known-already.ts'
import { recordPerson, type GivenPerson } from '../people/record-person.ts'
import { beginRecord } from './begin-record.ts'
import { copiedAnswers } from './copied-answers.ts'
import { mayBeginAbout } from './may-begin.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord, type OpenRecord } from './open-record.ts'
import { tellBoards } from './tell-boards.ts'
import { readsWhatItReplaces } from './what-it-replaces.ts'
import { heldFrom, type Holding } from './where-held.ts'

/** Somebody to add to a record: known already, or new. */
export interface Added {
  readonly as: 'subject' | 'other'
  /** What they are to the children, for somebody who is not one: a value of the relationship list. */
  readonly relationship?: string | undefined
  readonly parentalResponsibility?: 'yes' | 'no' | 'unknown' | undefined
  readonly personId?: string | undefined
  readonly person?: GivenPerson | undefined
  /** Why somebody new is none of those who look like them and are known. */
  readonly differentBecause?: string | undefined
  /** Somebody new is refused for anybody like them who is known, not only for an exact double. */
  readonly looksFirst?: boolean | undefined
}

/**
 * Adds a child, who then has a part in the record, or an adult around them. Somebody new who is exactly like somebody
 * known is refused until it is said why they are not the same.
 */
export async function addToRecord(
  office: Office,
  caller: Caller,
  recordId: string,
  added: Added,
): Promise<Result<{ personId: string; partId?: string }>> {
  return await onRecord<{ personId: string; partId?: string }>(
    office,
    caller,
    recordId,
    { action: 'add-people', needs: 'record' },
    async (request, record) => {
      if (typeof record.definition.about === 'object') return notFound()
      const notTheirs = forTheHouse(office.practice, caller)
      if (notTheirs) return notTheirs
      const personId = await whoever(request, added)
      if (!personId.ok) return personId
      const id = personId.value
      if (added.as === 'other') {
        const asWhat = added.relationship ?? 'other'
        await linkPerson(request.work, { recordId, personId: id, asWhat })
        await relate(request, record, id, added)
        return done({ personId: id })
      }
      if (record.parts.some((part) => part.row.subject_id === id)) {
        return invalid(
          [{ question: 'person', message: 'This child is in the record already' }],
          'This child is in the record already. Nothing was added twice.',
        )
      }
      if (!record.definition.several && record.parts.length > 0) {
        return invalid([
          { question: 'person', message: `A ${record.definition.noun} is about one person` },
        ])
      }
      const known = await peopleById(request.work, [id])
      const mayBegin = await mayBeginAbout(request, record.definition, known, caller)
      if (!mayBegin.ok) return mayBegin
      const together = [...record.parts.map((part) => part.row.subject_id), id]
      const mayShare = await readsWhatItReplaces(request, record.definition, together, caller)
      if (!mayShare.ok) return mayShare
      return done({ personId: id, partId: await addPart(request, record, id) })
    },
  )
}

async function whoever(
  request: Act,
  { personId, person, differentBecause = '', looksFirst = false }: Added,
): Promise<Result<string>> {
  if (personId !== undefined) {
    if (!/^\d{1,18}$/.test(personId)) return notFound()
    const [known] = await peopleById(request.work, [personId])
    return known ? done(known.id) : notFound()
  }
  if (!person) return invalid([{ question: 'person', message: 'Say who to add' }])
  const problems = [
    ...problemsWith(person, dateInLondon(request.now)),
    ...(person.address?.district && !person.address.overrideReason?.trim()
      ? [{ question: 'overrideReason', message: 'Say why the district is chosen by hand' }]
      : []),
  ]
  if (problems.length > 0) return invalid(problems)
  const postcode = person.address?.postcode
  const address = person.address && {
    ...person.address,
    postcode: postcode && normalisePostcode(postcode),
  }
  const known = await alikeAlready(request, { ...person, address })
  const because = differentBecause.trim()
  const isAsked = known.some((one) => looksFirst || one.isExact)
  if (because === '' && isAsked) return invalid([isKnownAlready], askedFirst)
  const made = await recordPerson(request, { ...person, address })
  if (because !== '') await keepDifferent(request, made, known, because)
  return done(made)
}

const isKnownAlready: Problem = {
  question: 'differentBecause',
  message: 'Somebody like this is known already. Choose them, or say why this is somebody else',
}
const askedFirst =
  'Somebody like this is known already, so nobody was added yet. Choose them, or say why this is somebody else.'

const upnIsWrong =
  'Check the UPN: a letter, eleven digits and a digit or letter, of which the first letter has to fit the others'

/** What is wrong with a new person, in the words beside each box. A gap is allowed; a contradiction is not. */
export function problemsWith(person: GivenPerson, today: string): Problem[] {
  const problems: Problem[] = []
  const wrong = (question: string, message: string): void => {
    problems.push({ question, message })
  }
  const { bornOn, expectedOn } = person
  const named = person.surname.trim() !== '' || person.forenames.trim() !== ''
  if (!named && !bornOn && !expectedOn) {
    wrong('surname', 'Enter a name, a date of birth or an expected date. Any one of them will do')
  }
  if (bornOn && expectedOn) {
    wrong('expectedOn', 'Enter a date of birth or an expected date of delivery, not both')
  }
  if (bornOn !== undefined && !readDate(bornOn))
    wrong('bornOn', 'Enter a date of birth that exists, like 12 9 2018')
  else if (bornOn && bornOn > today)
    wrong(
      'bornOn',
      'The date of birth is in the future. For an unborn child enter the expected date',
    )
  if (expectedOn !== undefined && !readDate(expectedOn))
    wrong('expectedOn', 'Enter an expected date that exists')
  else if (expectedOn && daysBetween(today, expectedOn) > longestPregnancyDays) {
    wrong('expectedOn', 'The expected date is more than 40 weeks away. Check the year')
  }
  if (person.nhsNumber && !isNhsNumber(person.nhsNumber)) {
    wrong('nhsNumber', 'Check the NHS number: its last digit does not fit the others')
  }
  if (person.upn && !isUpn(person.upn)) wrong('upn', upnIsWrong)
  const postcode = person.address?.postcode
  if (postcode && !normalisePostcode(postcode)) {
    wrong('postcode', 'Enter a whole postcode, like PR1 8XJ, or leave it empty')
  }
  return problems
}

async function addPart(request: Act, record: OpenRecord, personId: string): Promise<string> {
  const { work, practice } = request
  const [person] = await peopleById(work, [personId])
  if (!person) throw new Error('The person who was just added is not there')
  const { row, definition } = record
  const { teamId, sharedWith } = await heldWith(request, record, person)
  // What is known is copied as it was for those who were in it when it was begun: nobody is asked twice.
  const { whole, each } = await copiedAnswers(request, definition, [personId])
  const [partId = ''] = await addParts(work, [
    {
      recordId: row.id,
      subjectId: personId,
      process: row.process,
      teamId,
      sharedWith: [...row.shared_with, ...sharedWith],
      locality: localityOf(practice, person.district ?? undefined),
      district: person.district ?? undefined,
      authority: person.authority ?? undefined,
      walled: person.restricted,
      answers: each.get(personId) ?? {},
      addedAt: request.now,
    },
  ])
  const district = row.district ?? person.district
  const place = {
    locality: row.locality ?? localityOf(practice, district ?? undefined) ?? null,
    district,
    // A record is hidden whole only while everyone in it is.
    walled: person.restricted && record.parts.every((part) => part.person.restricted),
  }
  // First, because whoever adds them goes on seeing what another team now holds.
  for (const one of sharedWith) await shareRecord(work, row.id, one)
  const isFirst = record.parts.length === 0 && Object.keys(whole).length > 0
  await changeRecord(work, row.id, {
    ...place,
    team_id: teamId,
    ...(isFirst ? { answers: { ...whole, ...row.answers } } : {}),
  })
  await moveDeadlinesWith(work, row.id, { teamId, ...place })
  const again = await openRecord(request, row.id)
  if (again) await moveClocks(request, { ...again, deadlines: await deadlinesOf(work, row.id) })
  await beginRecord(request, row.id, [partId], definition, row.way_in)
  tellBoards(request, definition.id)
  return partId
}

/** Who the first child is may decide which team can finish what was begun with nobody named. */
async function heldWith(
  request: Act,
  { row, parts, definition }: OpenRecord,
  person: PersonRow,
): Promise<Holding> {
  if (row.way_in !== 'worker' || row.opened_by_record !== null || parts.length > 0) {
    return { teamId: row.team_id, sharedWith: [] }
  }
  return await heldFrom(request, definition, row.team_id, [person])
}

/** What somebody is to the children is a fact about them, not about this record. */
async function relate(
  request: Act,
  record: OpenRecord,
  personId: string,
  { relationship, parentalResponsibility }: Added,
): Promise<void> {
  if (!relationship || relationship === 'other') return
  for (const part of record.parts) {
    await addRelationship(
      request.work,
      { personId, type: relationship, ofPersonId: part.row.subject_id, parentalResponsibility },
      { at: request.now, by: request.by },
    )
  }
}
