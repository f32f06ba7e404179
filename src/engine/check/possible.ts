import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { agree } from './agree.ts'
import { isPositive, type Judged, type Literal } from './judged.ts'
import { placesOf } from './placed.ts'

interface Wanted extends Judged {
  readonly wanted: boolean
  /** The questions whose being asked this serves to show; an answer to one of them would be circular. */
  readonly toAsk: readonly QuestionId[]
}

interface OneOf {
  readonly oneOf: readonly (readonly Goal[])[]
}

type Goal = Wanted | OneOf

/**
 * Is there any record for which all of these hold at once? A search through the closed set of conditions:
 * a branch ends where two of its parts contradict each other, or where it needs an answer to a question that
 * could not have been asked. When it says no, no record can; what it cannot tell apart it lets pass.
 */
export function possible(
  together: readonly Judged[],
  definition: ProcessDefinition,
  practice: Practice,
): boolean {
  const goals = together.map((judged) => ({ ...judged, wanted: true, toAsk: [] }))
  return search(goals, { definition, practice, settled: [], asked: new Set() })
}

/** Can this question be reached by any answers to the others? */
export function canBeAsked(
  question: QuestionId,
  definition: ProcessDefinition,
  practice: Practice,
): boolean {
  const from = definition.questions[question]?.each ?? 'record'
  const goal = askedGoal(question, from, definition, [])
  return search([goal], { definition, practice, settled: [], asked: new Set() })
}

interface State {
  readonly definition: ProcessDefinition
  readonly practice: Practice
  readonly settled: readonly Literal[]
  /** Questions already shown to be asked on this branch. */
  readonly asked: ReadonlySet<QuestionId>
}

function search(goals: readonly Goal[], state: State): boolean {
  const [goal, ...rest] = goals
  if (!goal) return true
  if ('oneOf' in goal) return goal.oneOf.some((branch) => search([...branch, ...rest], state))
  const { condition, wanted } = goal
  if ('not' in condition)
    return search([{ ...goal, condition: condition.not, wanted: !wanted }, ...rest], state)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const inside = parts.map((part) => ({ ...goal, condition: part }))
    const isEvery = 'all' in condition === wanted
    return isEvery
      ? search([...inside, ...rest], state)
      : inside.some((part) => search([part, ...rest], state))
  }
  return settle({ atom: condition, from: goal.from, wanted }, goal.toAsk, rest, state)
}

function settle(
  literal: Literal,
  toAsk: readonly QuestionId[],
  rest: readonly Goal[],
  state: State,
): boolean {
  const { definition, practice } = state
  const settled = [...state.settled, literal]
  if (!agree(settled, definition, practice)) return false
  const goals: Goal[] = []
  const asked = new Set(state.asked)
  for (const question of answersNeeded(literal)) {
    if (toAsk.includes(question)) return false
    if (asked.has(question) || !(question in definition.questions)) continue
    const each = definition.questions[question]?.each ?? 'record'
    const goal = askedGoal(question, each, definition, toAsk)
    if (each === 'child' && literal.from === 'record') {
      // Some child answered it, who need not be the one the rest of the branch is about.
      if (!search([goal], { ...state, settled: [], asked: new Set() })) return false
      continue
    }
    asked.add(question)
    goals.push(goal)
  }
  return search([...goals, ...rest], { ...state, settled, asked })
}

/** What must hold for a question to be asked; one that is asked nowhere is somebody else's fault to find. */
function askedGoal(
  question: QuestionId,
  from: Judged['from'],
  definition: ProcessDefinition,
  toAsk: readonly QuestionId[],
): OneOf {
  const own = definition.questions[question]?.when
  const path = [...toAsk, question]
  const places = placesOf(definition, question)
  return {
    oneOf: (places.length === 0 ? [[]] : places).map((place) =>
      [...place, ...(own ? [{ condition: own, from }] : [])].map((judged) => ({
        ...judged,
        wanted: true,
        toAsk: path,
      })),
    ),
  }
}

/** The questions that must have been answered for this to be so. */
function answersNeeded(literal: Literal): readonly QuestionId[] {
  const { atom } = literal
  if (!('question' in atom)) return []
  if ('notAfter' in atom) return literal.wanted ? [] : [atom.question, atom.notAfter]
  return isPositive(literal) ? [atom.question] : []
}
