import type { SubjectTest } from '../../practice/vocabulary/condition.ts'
import type { FactTypeId } from '../../practice/vocabulary/identifiers.ts'
import type { AboutSubject } from '../check/judged.ts'
import { calendarPeriodInWords } from '../period-words.ts'
import type { Practice } from '../practice.ts'
import { counted } from '../words.ts'
import { detailName, detailsInWords, factTitle } from './fact-words.ts'
import { askedAs, processName, type SaidOf } from './within.ts'

/** A condition about the child (or other subject) as a clause, or its opposite. */
export function subjectInWords(atom: AboutSubject, isSo: boolean, within: SaidOf): string {
  const { practice } = within
  if ('subject' in atom) return tests[atom.subject][isSo ? 0 : 1]
  if ('underWay' in atom) {
    const what =
      atom.underWay === 'anything'
        ? ''
        : `: ${processName(atom.underWay, practice).title.toLowerCase()}`
    return `the child has ${isSo ? 'another' : 'no other'} record that is not decided yet${what}`
  }
  if ('holds' in atom) {
    const fact = factTitle(atom.holds, practice).toLowerCase()
    const saying = Object.entries(atom.saying ?? {}).map(
      ([detail, question]) => `, whose ${detailName(detail)} is as in ${askedAs(question, within)}`,
    )
    const like = [detailsInWords(atom.holds, atom.where, practice), ...saying].join('')
    if (!atom.for) return `the child ${isSo ? 'has' : 'does not have'}: ${fact}${like}`
    const long = calendarPeriodInWords(atom.for)
    return `the child ${isSo ? 'has' : 'has not'} had for ${long}: ${fact}${like}`
  }
  if ('aged' in atom) return ageInWords(atom, isSo, within)
  if ('heldInAll' in atom) {
    const fact = factTitle(atom.heldInAll, practice).toLowerCase()
    const many = `${isSo ? 'at least' : 'fewer than'} ${counted(atom.forDays, 'day')} in all`
    return `the child has had for ${many}${sinceAge(atom.sinceAge)}: ${fact}`
  }
  return `the child ${isSo ? 'had' : 'did not have'} ${earlierInWords(atom, practice)}`
}

type About<Key extends string> = Extract<AboutSubject, Readonly<Record<Key, unknown>>>

function ageInWords({ aged, on }: About<'aged'>, isSo: boolean, within: SaidOf): string {
  const { from, under } = aged
  const day = on === undefined ? '' : ` on the day of ${askedAs(on, within)}`
  const bounds = isSo
    ? [from === undefined ? '' : `${from} or over`, under === undefined ? '' : `under ${under}`]
    : [from === undefined ? '' : `under ${from}`, under === undefined ? '' : `${under} or over`]
  const age = bounds.filter(Boolean).join(isSo ? ' and ' : ' or ')
  return isSo ? `the child is ${age}${day}` : `the child is ${age}${day}, or their age is not known`
}

/** " since the age of 14"; nothing where it counts from the beginning. */
export const sinceAge = (age: number | undefined): string =>
  age === undefined ? '' : ` since the age of ${age}`

/** "at least 2 times in the 24 months before: open plan": earlier facts that are looked for. */
function earlierInWords(
  { had, where, inLast, since, times = 1 }: About<'had'>,
  practice: Practice,
): string {
  const often = times > 1 ? `at least ${counted(times, 'time')} ` : ''
  const fact = factTitle(had, practice).toLowerCase()
  return `${often}${timeBefore({ inLast, since }, practice)}: ${fact}${detailsInWords(had, where, practice)}`
}

/** "in the 12 months before", "since “Looked after” began", "before": how far back earlier facts are looked for. */
export function timeBefore(
  {
    inLast,
    since,
  }: {
    readonly inLast?: { readonly days: number } | { readonly months: number } | undefined
    readonly since?: FactTypeId | undefined
  },
  practice: Practice,
): string {
  const bounds = [
    inLast ? `in the ${spanInWords(inLast)} before` : '',
    since === undefined ? '' : `since “${factTitle(since, practice)}” began`,
  ]
  return bounds.filter(Boolean).join(', ') || 'before'
}

/** "90 days", "12 months": how far back is looked. */
export const spanInWords = (
  span: { readonly days: number } | { readonly months: number },
): string => ('days' in span ? counted(span.days, 'day') : counted(span.months, 'month'))

/** Each test when it is so, and when it is not. */
const tests: Readonly<Record<SubjectTest, readonly [so: string, not: string]>> = {
  unborn: ['the child is not yet born', 'the child has been born, or their age is not known'],
  born: ['the child has been born', 'the child is not known to have been born'],
  'age-unknown': ['the child’s age is not known', 'the child’s age is known'],
  adult: ['the person is 18 or over', 'the person is under 18, or their age is not known'],
  restricted: ['the record is restricted', 'the record is not restricted'],
  deceased: ['the person has died', 'the person is alive'],
  'looked-after-by-another-authority': [
    'another authority looks after the child',
    'no other authority looks after the child',
  ],
  'lives-out-of-area': [
    'the child lives outside the area',
    'the child does not live outside the area',
  ],
  'district-unknown': ['the child’s district is not known', 'the child’s district is known'],
  'due-beyond-40-weeks': [
    'the baby is due more than 40 weeks after it happened',
    'the baby is due no more than 40 weeks after it happened',
  ],
}
