import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { Practice } from '../practice.ts'
import { agrees } from './agree.ts'
import { isPositive, questionsIn, type Judged, type Literal, type Searched } from './judged.ts'
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

/** The longest search of the present catalogue takes 47; a service does not wait at its start for one that never ends. */
const mostSteps = 20_000

/**
 * Is there any record for which all of these hold at once? A search through the closed set of conditions:
 * a branch ends where two of its parts contradict each other, or where it needs an answer to a question that
 * could not have been asked. When it says no, no record can; what it cannot tell apart, or not in so many steps,
 * it lets pass.
 */
export function possible(
  together: readonly Judged[],
  definition: Searched,
  practice: Practice,
): boolean {
  const goals = together.map((judged) => ({ ...judged, wanted: true, toAsk: [] }))
  return search(goals, beginning(definition, practice))
}

/** Can this question be reached by any answers to the others? */
export function canBeAsked(
  question: QuestionId,
  definition: Searched,
  practice: Practice,
): boolean {
  const from = definition.questions[question]?.each ?? 'record'
  const goal = askedGoal(question, from, definition, [])
  return search([goal], beginning(definition, practice))
}

interface State {
  readonly definition: Searched
  readonly practice: Practice
  readonly settled: readonly Literal[]
  /** Questions already shown to be asked on this branch. */
  readonly asked: ReadonlySet<QuestionId>
  /** Counted over all branches. */
  readonly steps: { left: number }
}

const beginning = (definition: Searched, practice: Practice): State => ({
  definition,
  practice,
  settled: [],
  asked: new Set(),
  steps: { left: mostSteps },
})

/** What leaves a choice waits for what leaves none, so that a contradiction is come to before the choices multiply. */
function search(goals: readonly Goal[], state: State): boolean {
  if (state.steps.left-- <= 0) return true
  const next = Math.max(
    0,
    goals.findIndex((one) => !leavesAChoice(one)),
  )
  const goal = goals[next]
  if (!goal) return true
  const rest = goals.toSpliced(next, 1)
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

function leavesAChoice(goal: Goal): boolean {
  if ('oneOf' in goal) return goal.oneOf.length > 1
  const { condition, wanted } = goal
  if ('all' in condition) return !wanted && condition.all.length > 1
  return 'any' in condition && wanted && condition.any.length > 1
}

function settle(
  literal: Literal,
  toAsk: readonly QuestionId[],
  rest: readonly Goal[],
  state: State,
): boolean {
  const { definition, practice } = state
  if (!agrees(literal, state.settled, definition, practice)) return false
  const settled = [...state.settled, literal]
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
  definition: Searched,
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
const answersNeeded = (literal: Literal): readonly QuestionId[] =>
  isPositive(literal) ? questionsIn(literal.atom) : []
