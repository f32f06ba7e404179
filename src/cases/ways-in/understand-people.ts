import { normalisePostcode, placeOf } from '../../engine/places.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Value } from '../../engine/standpoint.ts'
import { ageOn } from '../../engine/calendar-days.ts'
import type { GivenPerson } from '../people/record-person.ts'
import { said, type RequestRow } from './file-columns.ts'
import { codeMeant, dateWritten } from './written.ts'

/** Somebody of 18 or over is an adult of the household and not counted as a child. */
const adulthood = 18

/** A child the request is about, with what it says of that child alone. */
export interface RequestChild {
  readonly person: GivenPerson
  readonly values: Readonly<Record<string, Value>>
}

/** Whoever the row calls parent or carer. */
export interface RequestParent {
  readonly person: GivenPerson
  /** What they are to the first child: a value of the relationship list, "other" for a word not on it. */
  readonly relationship: string | undefined
  readonly parentalResponsibility: 'yes' | 'no' | 'unknown'
}

export interface RequestPeople {
  readonly children: readonly RequestChild[]
  readonly householdAdults: readonly GivenPerson[]
  readonly parent: RequestParent | undefined
}

/** A person of the column `other_children`, as written. */
interface Named {
  readonly surname: string
  readonly forenames: string
  readonly born: string
}

/** Reads "Surname, Forename[, date of birth]" separated by semicolons. */
export function otherChildrenIn(row: RequestRow): readonly Named[] {
  return said(row, 'other_children')
    .split(';')
    .map((one) => {
      const [surname = '', forenames = '', ...born] = one.split(',')
      return {
        surname: surname.trim(),
        forenames: forenames.trim(),
        born: born.join(',').trim(),
      }
    })
    .filter(({ surname, forenames, born }) => surname || forenames || born)
}

/** Every date of birth in the row; undefined for one that is written and is no date. */
export const birthsIn = (row: RequestRow): readonly (string | undefined)[] =>
  [said(row, 'child_dob'), ...otherChildrenIn(row).map(({ born }) => born)]
    .filter(Boolean)
    .map(dateWritten)

export const namesAChild = (row: RequestRow): boolean =>
  (['child_surname', 'child_forenames', 'child_dob', 'child_edd'] as const).some(
    (column) => said(row, column) !== '',
  )

/** 18 or over on this day. A person whose birth nobody knows is not taken for an adult. */
export function isAdultOn(born: string, on: string): boolean {
  const bornOn = dateWritten(born)
  return bornOn !== undefined && ageOn(bornOn, on).years >= adulthood
}

/** Longer than this is no name that can be searched for; the whole of it stands in the row as sent. */
const longestName = 200
const nameOf = (text: string): string =>
  text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text

interface Around {
  readonly receivedOn: string
  readonly nhsNumber: string
  readonly practice: Practice
  /** Says what somebody has to look at. */
  readonly look: (what: string) => void
}

/** The people of a row that is not refused. Brothers and sisters live where the child does, as far as is known. */
export function understandPeople(row: RequestRow, around: Around): RequestPeople {
  const { receivedOn, look } = around
  const address = addressIn(row, around)
  const first = firstNamed(row, around)
  const voice = said(row, 'childs_voice')
  const others = otherChildrenIn(row).map(({ surname, forenames, born }) => {
    if (born === '') look('A brother or sister has no date of birth: find out how old they are')
    return { surname: nameOf(surname), forenames: nameOf(forenames), bornOn: dateWritten(born) }
  })
  const everybody = [first, ...others].map((person) => ({ ...person, address }))
  const isAdult = ({ bornOn }: GivenPerson): boolean =>
    bornOn !== undefined && isAdultOn(bornOn, receivedOn)
  const householdAdults = everybody.filter(isAdult)
  if (householdAdults.length > 0) {
    look('A person named as a child was 18 or over: linked as an adult of the household')
  }
  if (voice && isAdult(first)) {
    look(`These words are those of the adult who was named first: “${voice}”`)
  }
  const children = everybody
    .map((person, at) => {
      const values = at === 0 && voice ? { childsVoice: row.childs_voice ?? '' } : {}
      return { person, values }
    })
    .filter(({ person }) => !isAdult(person))
  const parent = parentIn(row, around)
  // What somebody is to a child is asserted of that child only, never of an adult who was named first.
  const related = parent && isAdult(first) ? { ...parent, relationship: undefined } : parent
  return { children, householdAdults, parent: related }
}

function firstNamed(row: RequestRow, { nhsNumber, practice, look }: Around): GivenPerson {
  const bornOn = dateWritten(said(row, 'child_dob'))
  const expected = said(row, 'child_edd')
  const expectedOn = dateWritten(expected)
  if (expected && !expectedOn) look(`“${expected}” is not a date: when is the baby expected?`)
  if (!bornOn && !expectedOn) look('The child has no date of birth: find out how old they are')
  const sexWritten = said(row, 'child_sex')
  const sex = codeMeant(practice.codeLists.get('sex')?.codes ?? [], sexWritten)
  if (sexWritten && !sex) look(`“${sexWritten}” is not on our list: the child’s sex`)
  return {
    surname: nameOf(said(row, 'child_surname')),
    forenames: nameOf(said(row, 'child_forenames')),
    bornOn,
    bornOnEstimated:
      bornOn !== undefined && said(row, 'child_dob_estimated').toLowerCase() === 'yes',
    expectedOn,
    sex,
    nhsNumber: nhsNumber || undefined,
    school: said(row, 'school') || undefined,
  }
}

/** The address, with a postcode only where one is written whole; a part of one stays with the street. */
function addressIn(row: RequestRow, { practice, look }: Around): GivenPerson['address'] {
  const written = said(row, 'postcode')
  const postcode = normalisePostcode(written)
  const street = said(row, 'address')
  const line = postcode ? street : [street, written].filter(Boolean).join(', ')
  if (placeOf(practice.pack, postcode ?? '').kind === 'unknown') {
    look(
      written
        ? `The postcode “${written}” is not one we know: find out which district the child lives in`
        : 'No postcode was given: find out which district the child lives in',
    )
  }
  return { line, postcode }
}

/** One box holds the whole name, so the last word is taken for the surname. */
function parentIn(row: RequestRow, { practice }: Around): RequestParent | undefined {
  const words = said(row, 'parent_name').split(/\s+/)
  const surname = words.pop() ?? ''
  if (surname === '') return undefined
  const relationship = said(row, 'parent_relationship')
  const known = codeMeant(practice.codeLists.get('relationship')?.codes ?? [], relationship)
  const responsibility = said(row, 'parent_has_pr').toLowerCase()
  return {
    person: { surname: nameOf(surname), forenames: nameOf(words.join(' ')) },
    relationship: relationship === '' ? undefined : (known ?? 'other'),
    parentalResponsibility:
      responsibility === 'yes' || responsibility === 'no' ? responsibility : 'unknown',
  }
}
