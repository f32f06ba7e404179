import type { SubjectTest } from '../../practice/vocabulary/condition.ts'
import type { AboutSubject } from '../check/judged.ts'
import { counted } from '../words.ts'
import { detailsInWords, factTitle } from './fact-words.ts'
import { processName, type InPractice } from './within.ts'

/** A condition about the child (or other subject) as a clause, or its opposite. */
export function subjectInWords(atom: AboutSubject, isSo: boolean, within: InPractice): string {
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
    const like = detailsInWords(atom.holds, atom.where, practice)
    return `the child ${isSo ? 'has' : 'does not have'}: ${fact}${like}`
  }
  const { inLast, times = 1 } = atom
  const often = times > 1 ? `at least ${counted(times, 'time')} ` : ''
  const since = inLast ? `in the ${spanInWords(inLast)} before` : 'before'
  const fact = factTitle(atom.had, practice).toLowerCase()
  return `the child ${isSo ? 'had' : 'did not have'} ${often}${since}: ${fact}`
}

const spanInWords = (span: { readonly days: number } | { readonly months: number }): string =>
  'days' in span ? counted(span.days, 'day') : counted(span.months, 'month')

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
