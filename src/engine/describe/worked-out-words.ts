import type { Question } from '../../practice/vocabulary/question.ts'
import type {
  WorkedOutChoice,
  WorkedOutDate,
  WorkedOutFrom,
  WorkedOutNumber,
} from '../../practice/vocabulary/worked-out.ts'
import { dayAfterInWords } from '../period-words.ts'
import { listInWords } from '../words.ts'
import { dayOfFact, detailInWords, detailsInWords, factTitle } from './fact-words.ts'
import { labelOf } from './labels.ts'
import { sinceAge, timeBefore } from './subject-words.ts'
import { when } from './when.ts'
import { askedAs, type InPractice } from './within.ts'

/** How an answer that nobody is asked for is worked out, as a clause; nothing where somebody is asked. */
export function workedOutInWords(question: Question, within: InPractice): string | undefined {
  if (question.kind === 'choice' && question.workedOut)
    return choiceInWords(question.workedOut, question, within)
  if (question.kind === 'date' && question.workedOut) return dateInWords(question.workedOut, within)
  return question.kind === 'number' && question.workedOut
    ? numberInWords(question.workedOut, within)
    : undefined
}

/** "“High” when …; otherwise “Low”": the first that holds is the one that counts. */
function choiceInWords(ways: WorkedOutChoice, question: Question, within: InPractice): string {
  return ways
    .map((way, at) => {
      const label = `“${labelOf(way.is, question, within.practice)}”`
      const { when: condition } = when(way.when, within)
      if (condition) return `${label} when ${condition}`
      return at > 0 ? `otherwise ${label}` : label
    })
    .join('; ')
}

function dateInWords({ takes, of }: WorkedOutDate, within: InPractice): string {
  const days = of.map(({ from, within: period, when: only }) => {
    const day = dayAfterInWords(period, dayInWords(from, within), (id) => askedAs(id, within))
    const { when: condition } = when(only, within)
    return condition ? `${day}, when ${condition}` : day
  })
  return days.length === 1 ? days.join('') : `the ${takes} of: ${days.join('; ')}`
}

const ofSubject = {
  born: 'the day the child was born',
  expected: 'the day the baby is expected',
  died: 'the day the child died',
} as const

function dayInWords(from: WorkedOutFrom, within: InPractice): string {
  if ('answer' in from) return askedAs(from.answer, within)
  return 'subject' in from ? ofSubject[from.subject] : dayOfFact(from, within.practice)
}

function numberInWords(number: WorkedOutNumber, within: InPractice): string {
  const { practice } = within
  if ('daysFrom' in number)
    return `the days from ${dayInWords(number.daysFrom, within)} to ${dayInWords(number.to, within)}`
  if ('hoursFrom' in number)
    return `the whole hours from ${askedAs(number.hoursFrom, within)} to ${askedAs(number.to, within)}`
  if ('change' in number)
    return `how far ${askedAs(number.change, within)} has come from ${askedAs(number.since, within)}`
  if ('amount' in number) {
    const title = practice.pack.amounts?.find(({ id }) => id === number.amount)?.title
    const paid = `what the council pays for: ${title?.toLowerCase() ?? number.amount}`
    return 'eachRowOf' in number
      ? `${paid}, on each day of ${askedAs(number.eachRowOf, within)}`
      : `${paid}, on the day of ${askedAs(number.on, within)}`
  }
  if ('ageOn' in number)
    return `the age in whole years on the day of ${askedAs(number.ageOn, within)}`
  if ('saidBy' in number) {
    const title = factTitle(number.saidBy, practice).toLowerCase()
    return `what ${askedAs(number.ofEntry, within)} says of it: ${title}, ${detailInWords(number.saidBy, number.detail, practice)}`
  }
  if ('sum' in number) {
    const title = factTitle(number.sum, practice).toLowerCase()
    const same = Object.values(number.saying ?? {}).map((id) => askedAs(id, within))
    const like = `${detailsInWords(number.sum, number.where, practice)}${same.length > 0 ? `, with the same answer to ${listInWords(same)}` : ''}`
    return `added up ${timeBefore(number, practice)}: ${title}, ${detailInWords(number.sum, number.detail, practice)}${like}`
  }
  if ('total' in number) {
    const fact = factTitle(number.total, practice).toLowerCase()
    return `the whole ${number.in} for which the child has had in all${sinceAge(number.sinceAge)}: ${fact}`
  }
  const fact = factTitle(number.count, practice).toLowerCase()
  const like = detailsInWords(number.count, number.where, practice)
  return `how many times the child had ${timeBefore(number, practice)}: ${fact}${like}`
}
