import { daysBetween } from '../../engine/calendar-days.ts'
import { isNhsNumber } from '../../engine/nhs-number.ts'
import { isUpn } from '../../engine/upn.ts'
import { normalisePostcode } from '../../engine/places.ts'
import type { Problem } from '../../engine/refusal.ts'
import { longestPregnancyDays } from '../../engine/subjects.ts'
import { readDate } from '../../engine/temporal.ts'
import type { PersonRow } from '../../store/people.ts'
import type { PersonChange } from '../../store/person-changes.ts'
import type { Changed } from './change-person.ts'

/** What is wrong with a change to somebody, in the words beside each box; empty when nothing is. */
export function whatIsWrong(
  person: PersonRow,
  changed: Changed,
  today: string,
): readonly Problem[] {
  const problems: Problem[] = []
  const wrong = (question: string, message: string): void => {
    problems.push({ question, message })
  }
  if (changed.because.trim() === '') {
    wrong('because', 'Say why: what was there before is kept beside it')
  }
  const { nhsNumber, upn } = changed
  if (typeof nhsNumber === 'string' && !isNhsNumber(nhsNumber)) {
    wrong('nhsNumber', 'This is not a valid NHS number. Check its ten digits')
  }
  if (typeof upn === 'string' && !isUpn(upn)) {
    wrong(
      'upn',
      'Check the UPN: a letter, eleven digits and a digit or letter, of which the first letter has to fit the others',
    )
  }
  return [...wrongDates(person, changed, today), ...wrongHome(changed), ...problems]
}

/** What somebody's dates are once the change is made: what is left out stays. */
const after = (given: string | null | undefined, was: string | null): string | undefined =>
  (given === undefined ? was : given) ?? undefined

function wrongDates(person: PersonRow, changed: Changed, today: string): readonly Problem[] {
  const { bornOn, expectedOn, diedOn } = changed
  for (const [question, date] of Object.entries({ bornOn, expectedOn, diedOn })) {
    if (typeof date === 'string' && readDate(date) === undefined) {
      return [{ question, message: 'Enter a date that exists, like 12 9 2018' }]
    }
  }
  const born = after(bornOn, person.born_on)
  const died = after(diedOn, person.died_on)
  const problems: Problem[] = []
  const wrong = (question: string, message: string): void => {
    problems.push({ question, message })
  }
  if (typeof expectedOn === 'string' && born !== undefined) {
    wrong(
      'expectedOn',
      'A person has a date of birth or an expected date, never both. Once a baby is born, the date of birth takes its place',
    )
  } else if (
    typeof expectedOn === 'string' &&
    daysBetween(today, expectedOn) > longestPregnancyDays
  ) {
    wrong('expectedOn', 'The expected date is more than 40 weeks away. Check the year')
  }
  if (typeof bornOn === 'string' && bornOn > today) {
    wrong('bornOn', 'A date of birth cannot be in the future. Enter when the baby is expected')
  }
  if (typeof diedOn === 'string' && diedOn > today) wrong('diedOn', 'This date is in the future')
  if (died !== undefined && born !== undefined && died < born) {
    const question = diedOn === undefined ? 'bornOn' : 'diedOn'
    wrong(
      question,
      question === 'diedOn'
        ? 'This is before the date of birth. Check both dates'
        : 'This is after the date of death. Check both dates',
    )
  }
  return problems
}

function wrongHome({ address }: Changed): readonly Problem[] {
  if (address?.postcode && normalisePostcode(address.postcode) === undefined) {
    const message = 'Enter a whole postcode, like PR1 8XJ, or leave it empty'
    return [{ question: 'postcode', message }]
  }
  if (address?.district && !address.overrideReason?.trim()) {
    return [{ question: 'overrideReason', message: 'Say why the district is chosen by hand' }]
  }
  return []
}

/** The columns that a change writes; a date of birth leaves no expected date beside it. */
export function rowOf(changed: Changed): PersonChange {
  const { bornOn, bornOnEstimated, expectedOn, forenames, surname, sex } = changed
  const isBorn = typeof bornOn === 'string'
  const row: PersonChange = {
    surname,
    forenames,
    born_on: bornOn,
    born_on_estimated: bornOn === undefined ? bornOnEstimated : isBorn && bornOnEstimated === true,
    expected_on: isBorn ? null : expectedOn,
    sex,
    nhs_number: changed.nhsNumber,
    upn: changed.upn,
    upn_unknown: typeof changed.upn === 'string' ? null : changed.upnUnknown,
    former_upn: changed.formerUpn,
    ethnicity: changed.ethnicity,
    disabilities: changed.disabilities && ([...new Set(changed.disabilities)].join(' ') || null),
    first_language: changed.firstLanguage,
    interpreter: changed.interpreter,
    school: changed.school,
    phone: changed.phone,
    died_on: changed.diedOn,
  }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}
