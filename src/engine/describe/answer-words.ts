import type { Question } from '../../practice/vocabulary/question.ts'
import { comparedWith, isComparison, type AboutAnswers, type Comparison } from '../check/judged.ts'
import { dayAfterInWords } from '../period-words.ts'
import type { Practice } from '../practice.ts'
import { counted, listInWords, plainDateInWords } from '../words.ts'
import { dayOfFact, detailsInWords, factTitle } from './fact-words.ts'
import { labelsInWords } from './labels.ts'
import { askedAs, type SaidOf } from './within.ts'

/** A condition about what was answered as a clause, or its opposite. */
export function answerInWords(atom: AboutAnswers, isSo: boolean, within: SaidOf): string {
  if ('rows' in atom || 'everyRowOf' in atom) return rowsInWords(atom, isSo, within)
  const { definition, practice } = within
  const asked = askedAs(atom.question, within)
  const question = definition.questions[atom.question]
  const not = isSo ? '' : 'not '
  if ('is' in atom) return `${asked} ${labelsInWords(atom.is, question, practice, isSo)}`
  if ('answered' in atom) return `${asked} is ${atom.answered === isSo ? '' : 'not '}answered`
  if (isComparison(atom)) return `${asked} is ${comparisonInWords(atom, isSo, within)}`
  if ('notBefore' in atom) {
    const day = plainDateInWords(atom.notBefore)
    return `${asked} is ${isSo ? `on or after ${day}` : `before ${day}`}`
  }
  if ('falls' in atom) {
    const day =
      atom.falls === 'working-day' ? 'working day' : 'Saturday, a Sunday or a bank holiday'
    return `${asked} is ${not}a ${day}`
  }
  if ('holdsRole' in atom) {
    const roles = atom.holdsRole.map((role) =>
      firstLetterLower(practice.roles.get(role)?.title ?? role),
    )
    return `${asked} ${isSo ? 'names somebody' : 'does not name anybody'} who is ${listInWords(roles, 'or')}`
  }
  if ('worksIn' in atom) {
    const teams = atom.worksIn.map((team) => practice.teamTypes.get(team)?.title ?? team)
    return `${asked} ${isSo ? 'names somebody' : 'does not name anybody'} in ${listInWords(teams, 'or')}`
  }
  if ('names' in atom) return `${asked} ${isSo ? 'names' : 'does not name'} ${workers[atom.names]}`
  const unit = question?.kind === 'number' && question.unit ? ` ${question.unit}` : ''
  if ('entryHolds' in atom) {
    const fact = `${factTitle(atom.entryHolds, practice).toLowerCase()}${detailsInWords(atom.entryHolds, atom.where, practice)}`
    return `${asked} names ${isSo ? 'one' : 'none'} that has: ${fact}`
  }
  const bound = (one: number | string): string =>
    typeof one === 'string' ? askedAs(one, within) : `${one}${unit}`
  if ('atLeast' in atom)
    return `${asked} is ${isSo ? 'at least' : 'less than'} ${bound(atom.atLeast)}`
  return `${asked} is ${isSo ? 'at most' : 'more than'} ${bound(atom.atMost)}`
}

const workers = {
  recorder: 'whoever records it',
  authoriser: 'whoever decides it',
  'case-holder': 'the worker to whom the child is allocated',
  chair: 'somebody who chaired a conference or a review of the child',
} as const

/** "not after “…”", "on or after the day it last began: …", "no later than 7 days after “…”", or the opposite. */
function comparisonInWords(atom: Comparison, isSo: boolean, within: SaidOf): string {
  const other = comparedWith(atom)
  const day = typeof other === 'string' ? askedAs(other, within) : dayOfFact(other, within.practice)
  if ('notAfter' in atom) return `${isSo ? 'not ' : ''}after ${day}`
  if ('since' in atom) return `${isSo ? 'on or after' : 'before'} ${day}`
  const latest = dayAfterInWords(atom.within, day, (id) => askedAs(id, within))
  return `${isSo ? 'no later' : 'later'} than ${latest}`
}

/** "Designated officer (LADO)" within a sentence. */
const firstLetterLower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

type AboutRows = Extract<AboutAnswers, { readonly rows: string } | { readonly everyRowOf: string }>

function rowsInWords(atom: AboutRows, isSo: boolean, within: SaidOf): string {
  const id = 'rows' in atom ? atom.rows : atom.everyRowOf
  const asked = askedAs(id, within)
  const list = within.definition.questions[id]
  const columns = list?.kind === 'list' ? list.of : {}
  const column = (name: string): string => `“${columns[name]?.text ?? name}”`
  if ('everyRowOf' in atom) {
    const has = atom.has.map(column)
    return isSo
      ? `every row of ${asked} has an answer to ${listInWords(has)}`
      : `a row of ${asked} has no answer to ${listInWords(has, 'or')}`
  }
  const many = isSo ? 'at least' : 'fewer than'
  const what = atom.distinct
    ? `${counted(atom.atLeast, 'different answer')} to ${column(atom.distinct)}`
    : counted(atom.atLeast, 'row')
  return `${asked} has ${many} ${what}${likeInWords(atom.where, columns, within.practice)}`
}

function likeInWords(
  where: Readonly<Record<string, string | readonly string[]>> = {},
  columns: Readonly<Record<string, Question>>,
  practice: Practice,
): string {
  const said = Object.entries(where).map(
    ([name, is]) =>
      `“${columns[name]?.text ?? name}” ${labelsInWords(is, columns[name], practice, true)}`,
  )
  return said.length > 0 ? ` where ${said.join(' and ')}` : ''
}
