import { parseAnswer, type Raw } from '../../engine/answers.ts'
import { addDays, addMonths, ageOn } from '../../engine/calendar-days.ts'
import { normalisePostcode } from '../../engine/places.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Problem } from '../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../engine/temporal.ts'
import { plainDateInWords } from '../../engine/words.ts'
import type { GivenPerson } from '../people/record-person.ts'
import { problemsWith } from '../records/add-people.ts'
import type { RequestParent } from './understand-people.ts'

/** Somebody as they were described, box by box. A gap is allowed nearly everywhere. */
export interface Described {
  /** What the form knows them by, so that a problem finds its box. */
  readonly id: string
  readonly forenames?: string
  readonly surname?: string
  readonly bornOn?: Raw
  /** About how old, where nobody knows the date: "7", "about 7", "8 months". */
  readonly age?: string
  readonly expectedOn?: Raw
  readonly sex?: string
  readonly school?: string
  readonly nhsNumber?: string
  readonly address?: string
  readonly postcode?: string
  /** What they are to the children: a value of the relationship list. */
  readonly relationship?: string
  readonly parentalResponsibility?: string
  /** What is said of this child alone. */
  readonly answers?: Readonly<Record<string, Raw>>
}

/** Room for a name, an address or a job. Long accounts have boxes of their own. */
export const longestLine = 200
const adulthood = 18

export const tooLong = (what: string, text: string): string =>
  `${what}: the most that fits is ${longestLine} characters, and this is ${text.length}. Nothing was cut: shorten it`

const line = (text: string | undefined): string =>
  (text ?? '').toWellFormed().replaceAll('\0', '').replaceAll(/\s+/g, ' ').trim()

const lines = {
  forenames: 'First names',
  surname: 'Last name',
  school: 'School',
  address: 'Address',
  postcode: 'Postcode',
  age: 'Age',
} as const

/** A child as a person to record, the description in words, and what is wrong with it. */
export function understandChild(
  practice: Practice,
  child: Described,
  now: string,
): { person: GivenPerson; described: string; problems: Problem[] } {
  const today = dateInLondon(now)
  const born = birthOf(practice, child, now)
  const nhsNumber = line(child.nhsNumber).replaceAll(/[\s-]/g, '')
  const sexes = practice.codeLists.get('sex')?.codes ?? []
  const person: GivenPerson = {
    surname: line(child.surname),
    forenames: line(child.forenames),
    bornOn: born.on,
    bornOnEstimated: born.estimated,
    expectedOn: dayIn(practice, child.expectedOn, now),
    sex: sexes.some(({ code }) => code === child.sex) ? child.sex : undefined,
    school: line(child.school) || undefined,
    nhsNumber: nhsNumber || undefined,
    address: addressOf(child),
  }
  const problems = [
    ...linesTooLong(child),
    ...(born.problem ? [{ question: 'age', message: born.problem }] : []),
    ...(isAdult(born.on, today) ? [{ question: born.typedIn, message: tooOld }] : []),
    ...problemsWith(person, today),
  ].map((problem) => ({ ...problem, partId: child.id }))
  return { person, described: inWords(child, person, sexes), problems }
}

/** A parent, carer or other adult. One with no name at all is still told of by what they are to the child. */
export function understandAdult(
  practice: Practice,
  adult: Described,
): { parent: RequestParent; problems: Problem[] } {
  const relationships = practice.codeLists.get('relationship')?.codes ?? []
  const known = relationships.some(({ code }) => code === adult.relationship)
  const responsibility = adult.parentalResponsibility
  return {
    parent: {
      person: {
        surname: line(adult.surname),
        forenames: line(adult.forenames),
        address: addressOf(adult),
      },
      relationship: known ? adult.relationship : undefined,
      parentalResponsibility:
        responsibility === 'yes' || responsibility === 'no' ? responsibility : 'unknown',
    },
    problems: linesTooLong(adult).map((problem) => ({ ...problem, partId: adult.id })),
  }
}

const tooOld =
  'This person is 18 or over. Add them with the parents and other adults, and here the child you are worried about'

const isAdult = (bornOn: string | undefined, today: string): boolean =>
  bornOn !== undefined && readDate(bornOn) !== undefined && ageOn(bornOn, today).years >= adulthood

function linesTooLong(person: Described): Problem[] {
  return Object.entries(lines).flatMap(([box, label]) => {
    const typed = line(person[box as keyof typeof lines])
    return typed.length > longestLine ? [{ question: box, message: tooLong(label, typed) }] : []
  })
}

/** A postcode that is not whole is no postcode: it stays with the street, for somebody to find out. */
function addressOf({ address, postcode }: Described): GivenPerson['address'] {
  const street = line(address)
  const written = line(postcode)
  if (street === '' && written === '') return undefined
  const whole = normalisePostcode(written)
  return { line: whole ? street : [street, written].filter(Boolean).join(', '), postcode: whole }
}

interface Birth {
  readonly on: string | undefined
  readonly estimated: boolean
  readonly typedIn: 'bornOn' | 'age'
  readonly problem?: string
}

/** The date of birth: as typed; the middle of the month or year where that is all (handbook E2); or from an age. */
function birthOf(practice: Practice, child: Described, now: string): Birth {
  const { day = '', month = '', year = '' } = boxes(child.bornOn)
  const typed = [day, month, year].some((box) => box.trim() !== '')
  if (typed || typeof child.bornOn === 'string') {
    const middle = { day: day.trim() || '15', month: month.trim() || '6', year }
    const partly = typed && year.trim() !== '' && day.trim() === ''
    const on = dayIn(practice, partly ? middle : child.bornOn, now)
    return { on, estimated: partly, typedIn: 'bornOn' }
  }
  const age = line(child.age)
  if (age === '') return { on: undefined, estimated: false, typedIn: 'age' }
  const on = bornAbout(age, dateInLondon(now))
  if (on !== undefined) return { on, estimated: true, typedIn: 'age' }
  const problem = 'Enter the age as a number, like 7, or like 8 months'
  return { on: undefined, estimated: false, typedIn: 'age', problem }
}

const boxes = (raw: Raw): { day?: string; month?: string; year?: string } =>
  typeof raw === 'object' && !Array.isArray(raw) ? (raw as { day?: string }) : {}

/** The day typed; what is no day comes back as it is not one, so that it is refused beside its box. */
function dayIn(practice: Practice, raw: Raw, now: string): string | undefined {
  const parsed = parseAnswer({ kind: 'date', text: '', planned: true }, raw, { practice, now })
  if (parsed.is === 'blank') return undefined
  return parsed.is === 'value' && typeof parsed.value === 'string' ? parsed.value : 'not a day'
}

/** Half way between this birthday and the next: nearer the truth, most of the time, than either. */
function bornAbout(age: string, today: string): string | undefined {
  const words = /^(?:about |around |nearly )?(\d{1,2})\s*(years?|months?|weeks?)?(?: old)?$/i.exec(
    age,
  )
  if (!words) return undefined
  const count = Number(words[1])
  if (/^m/i.test(words[2] ?? '')) return addMonths(today, -count)
  if (/^w/i.test(words[2] ?? '')) return addDays(today, -7 * count)
  return addMonths(today, -12 * count - 6)
}

function inWords(
  child: Described,
  person: GivenPerson,
  sexes: readonly { code: string; label: string }[],
): string {
  const said: readonly (readonly [string, string | undefined])[] = [
    ['Name', [person.forenames, person.surname].filter(Boolean).join(' ')],
    [
      'Born',
      person.bornOn &&
        readDate(person.bornOn) &&
        (person.bornOnEstimated ? '' : plainDateInWords(person.bornOn)),
    ],
    ['Age', person.bornOnEstimated ? line(child.age) || yearTyped(child) : ''],
    [
      'Baby due',
      person.expectedOn && readDate(person.expectedOn) && plainDateInWords(person.expectedOn),
    ],
    ['Sex', sexes.find(({ code }) => code === person.sex)?.label],
    ['School', person.school],
    ['Address', [line(child.address), line(child.postcode)].filter(Boolean).join(', ')],
    ['NHS number', person.nhsNumber],
  ]
  return said
    .filter(([, words]) => words)
    .map(([label, words]) => `${label}: ${words ?? ''}`)
    .join('\n')
}

function yearTyped({ bornOn }: Described): string {
  const { month = '', year = '' } = boxes(bornOn)
  return `born in ${[month.trim(), year.trim()].filter(Boolean).join('/')}`
}
