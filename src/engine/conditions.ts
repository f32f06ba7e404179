import type { Condition, SubjectTest } from '../practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import { choicesOf, type Practice } from './practice.ts'
import { partsOf, textOf, valuesOf, type Standpoint } from './standpoint.ts'
import { dateInLondon } from './temporal.ts'

/** Does the condition hold, seen from here? A child's own test holds for a record when it does for any child. */
export function holds(condition: Condition, from: Standpoint): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, from))
  if ('any' in condition) return condition.any.some((one) => holds(one, from))
  if ('not' in condition) return !holds(condition.not, from)
  if ('subject' in condition)
    return partsOf(from).some((part) => part.subject.has(condition.subject))
  if ('holds' in condition) return partsOf(from).some((part) => part.holds.has(condition.holds))
  if ('named' in condition) return from.record.parts.length > 0 === condition.named
  if ('opened' in condition) return reached(from.record.opened.get(condition.opened), condition.is)
  if ('partners' in condition) return from.record.partners.has(condition.partners)
  if ('notAfter' in condition) return isNotAfter(condition, from)
  const values = valuesOf(from, condition.question)
  if ('answered' in condition) return values.length > 0 === condition.answered
  const wanted = typeof condition.is === 'string' ? [condition.is] : condition.is
  return values.some((value) =>
    Array.isArray(value)
      ? value.some((one) => typeof one === 'string' && wanted.includes(one))
      : wanted.includes(textOf(value)),
  )
}

const howFar = ['started', 'submitted', 'complete'] as const

type Progress = (typeof howFar)[number]

const reached = (progress: Progress | undefined, wanted: Progress): boolean =>
  progress !== undefined && howFar.indexOf(progress) >= howFar.indexOf(wanted)

/** Days are London days: an instant is compared by the day it falls on when the other side is a day. */
function isNotAfter(
  condition: { readonly question: string; readonly notAfter: string },
  from: Standpoint,
): boolean {
  const [first] = valuesOf(from, condition.question)
  const [second] = valuesOf(from, condition.notAfter)
  if (typeof first !== 'string' || typeof second !== 'string') return true
  if (first.length === second.length) return first <= second
  const day = (value: string): string => (value.length === 10 ? value : dateInLondon(value))
  return day(first) <= day(second)
}

const subjectInWords: Readonly<Record<SubjectTest, string>> = {
  unborn: 'the child is not yet born',
  born: 'the child has been born',
  'age-unknown': 'the child’s age is not known',
  adult: 'the person is 18 or over',
  restricted: 'the record is restricted',
  deceased: 'the person has died',
  'looked-after-by-another-authority': 'another authority looks after the child',
  'lives-out-of-area': 'the child lives outside the area',
  'district-unknown': 'the child’s district is not known',
  'due-beyond-40-weeks': 'the baby is due more than 40 weeks after it happened',
}

/** The condition as a clause a practitioner reads after "when": never empty, no full stop. */
export function inWords(
  condition: Condition,
  definition: ProcessDefinition,
  practice: Practice,
): string {
  const say = (one: Condition): string => inWords(one, definition, practice)
  if ('all' in condition) return condition.all.map(say).join(' and ')
  if ('any' in condition) return condition.any.map(say).join(' or ')
  if ('not' in condition) return `it is not so that ${say(condition.not)}`
  if ('subject' in condition) return subjectInWords[condition.subject]
  if ('holds' in condition) {
    const title = practice.facts.get(condition.holds)?.title ?? condition.holds
    return `the child has: ${title.toLowerCase()}`
  }
  if ('named' in condition) return condition.named ? 'somebody is named' : 'nobody is named'
  if ('opened' in condition) {
    const title = practice.processes.get(condition.opened)?.title ?? condition.opened
    return `${title.toLowerCase()} has been ${condition.is === 'complete' ? 'completed' : condition.is}`
  }
  if ('partners' in condition) {
    return condition.partners === 'asked'
      ? 'a partner has been asked'
      : 'every partner asked has answered'
  }
  const question = definition.questions[condition.question]
  const asked = question ? `“${question.text}”` : condition.question
  if ('answered' in condition) return `${asked} is ${condition.answered ? '' : 'not '}answered`
  if ('notAfter' in condition) {
    const other = definition.questions[condition.notAfter]?.text ?? condition.notAfter
    return `${asked} is not after “${other}”`
  }
  const labels = question ? choicesOf(practice, question) : []
  const wanted = typeof condition.is === 'string' ? [condition.is] : condition.is
  const said = wanted.map((code) => labels.find((one) => one.code === code)?.label ?? code)
  return `${asked} is ${said.join(' or ')}`
}
