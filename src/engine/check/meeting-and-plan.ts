import type { Meeting, Plan, ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { aKind, unknownFact } from './known.ts'
import { address } from './placed.ts'

type Kind = Question['kind']
type Columns = Readonly<Record<string, Kind>>

/** What invitations, minutes and calendar files are drawn from: the columns of block K7. */
export const columnsOfPeople: Columns = {
  name: 'text',
  role: 'text',
  agency: 'choice',
  capacity: 'choice',
  email: 'text',
  invitedOn: 'date',
  response: 'choice',
  attended: 'choice',
  delegatedTo: 'text',
  excluded: 'text',
}

/** What actions agreed in a meeting and steps of a plan have in common. */
export const columnsOfActions: Columns = {
  action: 'text',
  owner: 'text',
  by: 'date',
  measure: 'text',
  status: 'choice',
}

/** What a plan is shown by, beside last time. */
export const columnsOfSteps: Columns = {
  ...columnsOfActions,
  need: 'text',
  evidence: 'long-text',
  mustChange: 'text',
  forWhom: 'text',
  otherwise: 'text',
  scale: 'number',
  progress: 'long-text',
}

const moments: readonly Kind[] = ['instant', 'date']
const texts: readonly Kind[] = ['text', 'long-text']

/** A meeting and a plan name questions of the kinds and with the columns that their papers are drawn from. */
export const checkMeetingAndPlan = (
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] => [
  ...(definition.meeting ? meetingFaults(definition.meeting, definition) : []),
  ...(definition.plan ? planFaults(definition.plan, definition, practice) : []),
]

function meetingFaults(meeting: Meeting, definition: ProcessDefinition): readonly string[] {
  const at = (step: keyof Meeting): string => address(definition.id, 'meeting', step)
  const ofTheRecord = Object.values(meeting)
    .filter((id: string) => definition.questions[id]?.each === 'child')
    .map(
      (id: string) =>
        `${address(definition.id, 'meeting', id)}: is asked of each child, and there is one meeting`,
    )
  return [
    ...kindFaults(meeting.plannedFor, moments, at('plannedFor'), definition),
    ...kindFaults(meeting.heldAt, moments, at('heldAt'), definition),
    ...kindFaults(meeting.place, texts, at('place'), definition),
    ...listFaults(meeting.people, columnsOfPeople, at('people'), definition),
    ...listFaults(meeting.actions, columnsOfActions, at('actions'), definition),
    ...ofTheRecord,
  ]
}

function planFaults(
  plan: Plan,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const at = address(definition.id, 'plan')
  return [
    ...listFaults(plan.steps, columnsOfSteps, address(at, 'steps'), definition),
    ...unknownFact(plan.fact, address(at, 'fact'), practice),
    ...plan.forTheFamily.flatMap((id) => {
      const here = address(at, 'forTheFamily', id)
      const question = definition.questions[id]
      if (!question) return [`${here}: no such question`]
      return question.sensitive ? [`${here}: is kept from the family`] : []
    }),
  ]
}

function kindFaults(
  id: string,
  kinds: readonly Kind[],
  at: string,
  { questions }: ProcessDefinition,
): readonly string[] {
  const question = questions[id]
  if (!question) return [`${address(at, id)}: no such question`]
  return kinds.includes(question.kind)
    ? []
    : [
        `${address(at, id)}: ${aKind(question.kind)} where there has to be ${kinds.map(aKind).join(' or ')}`,
      ]
}

function listFaults(
  id: string,
  columns: Columns,
  at: string,
  definition: ProcessDefinition,
): readonly string[] {
  const question = definition.questions[id]
  if (question?.kind !== 'list') return kindFaults(id, ['list'], at, definition)
  return Object.entries(columns)
    .filter(([column, kind]) => question.of[column]?.kind !== kind)
    .map(([column, kind]) => `${address(at, id)}: has no column “${column}” (${kind})`)
}
