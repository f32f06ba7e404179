import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { ListQuestion, Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { comparedWith, isComparison, type AboutAnswers, type Comparison } from './judged.ts'
import { aKind, notAMoment, notOfKind, unknownDay, unknownFact } from './known.ts'
import { optionsOf } from './options.ts'
import { lengthFaults } from './lengths.ts'
import { address } from './placed.ts'

/** What is wrong with a condition about answers: a question, option, column or role there is not, or the wrong kind. */
export function answerFaults(
  atom: AboutAnswers,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if ('rows' in atom || 'everyRowOf' in atom) return listFaults(atom, at, definition, practice)
  if (isComparison(atom)) {
    return [
      ...notAMoment(atom.question, at, definition),
      ...unknownDay(comparedWith(atom), at, definition, practice),
      ...('of' in atom ? lengthFaults(atom.within, at, definition) : []),
      ...('of' in atom && 'hours' in atom.within ? notBothInstants(atom, at, definition) : []),
    ]
  }
  if ('falls' in atom || 'notBefore' in atom) return notAMoment(atom.question, at, definition)
  const question = definition.questions[atom.question]
  const here = address(at, atom.question)
  if (!question) return [`${here}: no such question`]
  if ('is' in atom) return optionFaults(question, atom.is, here, practice)
  if ('atLeast' in atom || 'atMost' in atom) {
    const bound = 'atLeast' in atom ? atom.atLeast : atom.atMost
    return [
      ...notOfKind(atom.question, 'number', at, definition),
      ...(typeof bound === 'string' ? notOfKind(bound, 'number', at, definition) : []),
    ]
  }
  if ('entryHolds' in atom) {
    return [
      ...(question.kind === 'entry' ? [] : [`${here}: names no entry`]),
      ...unknownFact(atom.entryHolds, here, practice),
    ]
  }
  if ('names' in atom) return notOfKind(atom.question, 'worker', at, definition)
  if ('worksIn' in atom) {
    return [
      ...notOfKind(atom.question, 'worker', at, definition),
      ...atom.worksIn
        .filter((team) => !practice.teamTypes.has(team))
        .map((team) => `${address(here, team)}: no such kind of team`),
    ]
  }
  if (!('holdsRole' in atom)) return []
  return [
    ...notOfKind(atom.question, 'worker', at, definition),
    ...atom.holdsRole
      .filter((role) => !practice.roles.has(role))
      .map((role) => `${address(here, role)}: no such role`),
  ]
}

/** Hours are counted from one instant to another: of a day nobody knows the hour. */
const notBothInstants = (
  { question, of }: Extract<Comparison, { readonly of: unknown }>,
  at: string,
  { questions }: ProcessDefinition,
): readonly string[] =>
  [question, of]
    .filter((one) => typeof one !== 'string' || (questions[one]?.kind ?? 'instant') !== 'instant')
    .map(() => `${at}: counts hours, and is not from one instant to another`)

function optionFaults(
  question: Question,
  wanted: string | readonly string[],
  here: string,
  practice: Practice,
): readonly string[] {
  const options = optionsOf(practice, question)
  if (!options) return [`${here}: ${aKind(question.kind)} has no options`]
  return [wanted]
    .flat()
    .filter((one) => !options.includes(one))
    .map((one) => `${here}: has no option “${one}”`)
}

type AboutRows = Extract<AboutAnswers, { readonly rows: string } | { readonly everyRowOf: string }>

function listFaults(
  atom: AboutRows,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const id = 'rows' in atom ? atom.rows : atom.everyRowOf
  const here = address(at, id)
  const question = definition.questions[id]
  if (!question) return [`${here}: no such question`]
  if (question.kind !== 'list') return [`${here}: is not a list`]
  if ('everyRowOf' in atom)
    return atom.has.flatMap((column) => unknownColumn(column, question, here))
  const { where = {}, distinct, atLeast } = atom
  return [
    ...Object.entries(where).flatMap(([column, wanted]) => {
      const shown = question.of[column]
      return shown
        ? optionFaults(shown, wanted, address(here, column), practice)
        : unknownColumn(column, question, here)
    }),
    ...(distinct === undefined ? [] : unknownColumn(distinct, question, here)),
    ...(atLeast < 1 ? [`${here}: asks for no row, which is always so`] : []),
  ]
}

const unknownColumn = (column: string, { of }: ListQuestion, here: string): readonly string[] =>
  column in of ? [] : [`${here}: has no column “${column}”`]
