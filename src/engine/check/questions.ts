import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { unknownRegister } from './known.ts'
import { optionsOf } from './options.ts'
import { address } from './placed.ts'
import { repeated } from './repeated.ts'

/** Questions: asked exactly once, with something to choose from, and the ones the record itself rests on. */
export function checkQuestions(
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  return [
    ...Object.entries(definition.questions).flatMap(([id, question]) => {
      const at = address(definition.id, 'questions', id)
      return [
        ...whereAsked(id, at, definition),
        ...optionFaults(question, at, definition, practice),
        ...stepFaults(question, at, definition),
      ]
    }),
    ...whenItHappened(definition),
    ...namedAnswers(definition),
  ]
}

function whereAsked(id: string, at: string, definition: ProcessDefinition): readonly string[] {
  const onPages = definition.pages.flatMap(({ asks }) => asks.filter((one) => one === id))
  const outcomes = Object.values(definition.outcomes)
  const twiceInOne = outcomes.some(({ asks }) => repeated(asks ?? []).includes(id))
  const byOutcome = outcomes.some(({ asks }) => asks?.includes(id))
  if (onPages.length === 0 && !byOutcome) return [`${at}: is never asked`]
  return onPages.length > 1 || twiceInOne || (onPages.length === 1 && byOutcome)
    ? [`${at}: is asked twice`]
    : []
}

function optionFaults(
  question: Question,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if (question.kind === 'list') {
    return Object.entries(question.of).flatMap(([id, inner]) =>
      optionFaults(inner, address(at, 'of', id), definition, practice),
    )
  }
  if (question.kind === 'entry')
    return unknownRegister(question.from, address(at, 'from'), practice)
  if (question.kind !== 'choice' && question.kind !== 'choices') return []
  const { codes, otherAs } = question
  const options = optionsOf(practice, question) ?? []
  const alone = question.kind === 'choices' ? question.alone : undefined
  return [
    ...(codes !== undefined && !practice.codeLists.has(codes)
      ? [`${address(at, 'codes', codes)}: no such code list`]
      : []),
    ...(codes !== undefined && question.options ? [`${at}: has options and a code list`] : []),
    ...(codes === undefined && options.length === 0 ? [`${at}: has nothing to choose from`] : []),
    ...(alone !== undefined && !options.includes(alone)
      ? [`${address(at, 'alone')}: has no option “${alone}”`]
      : []),
    ...(otherAs !== undefined && !(otherAs in definition.questions)
      ? [`${address(at, 'otherAs', otherAs)}: no such question`]
      : []),
    ...(otherAs !== undefined && !options.includes('other')
      ? [`${address(at, 'otherAs')}: has no option “other”`]
      : []),
  ]
}

function stepFaults(
  question: Question,
  at: string,
  definition: ProcessDefinition,
): readonly string[] {
  return [
    ...(question.each === 'child' && definition.about === 'nothing'
      ? [`${at}: is asked of each child, and the process is about nobody`]
      : []),
    ...(question.needed === 'to-authorise' && !definition.roles.authorise
      ? [`${at}: is needed to authorise, and nobody does`]
      : []),
  ]
}

/** The day a record is about places it in lists, ages and chronologies, so it is always there. */
function whenItHappened(definition: ProcessDefinition): readonly string[] {
  const at = address(definition.id, 'happenedAt', definition.happenedAt)
  const question = definition.questions[definition.happenedAt]
  if (!question) return [`${at}: no such question`]
  return [
    ...(question.kind === 'date' || question.kind === 'instant'
      ? []
      : [`${at}: is not a date or an instant`]),
    ...(question.needed === 'to-submit' ? [] : [`${at}: is not needed to submit`]),
    ...(question.each === 'child' ? [`${at}: is asked of each child, not of the record`] : []),
    ...(question.when ? [`${at}: is asked only sometimes`] : []),
  ]
}

function namedAnswers(definition: ProcessDefinition): readonly string[] {
  const { worry, cameFrom } = definition
  const named = { worry, ...cameFrom }
  return Object.entries(named)
    .filter(([, question]) => question !== undefined && !(question in definition.questions))
    .map(([step, question]) => {
      const steps = step === 'worry' ? ['worry'] : ['cameFrom', step]
      return `${address(definition.id, ...steps, question ?? '')}: no such question`
    })
}
