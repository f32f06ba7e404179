import {
  comparePlans,
  isLate,
  lastTimeOf,
  stepsIn,
  type ComparedStep,
  type PlanComparison,
  type StepColumn,
} from '../../engine/plan-steps.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { counted, dateInWords, listInWords } from '../../engine/words.ts'
import type { ListQuestion } from '../../practice/vocabulary/question.ts'
import { standpoints, type Part, type RecordFile, type Shown } from '../pages/records/record.ts'
import { cellInWords } from './said.ts'

/** A plan as it stands, beside the version before it. */
export interface ThePlan {
  /** Whose it is, where each child of the record has one of their own. */
  readonly part: Part | undefined
  readonly question: ListQuestion
  readonly comparison: PlanComparison
  /** "Thu 9 Apr 2026, from CG-26-3"; nothing when this is the first version. */
  readonly lastTime: string | undefined
  readonly thisTime: string | undefined
}

/** Every plan in this record; none where its process is no plan. */
export function thePlans({ file }: Shown): readonly ThePlan[] {
  const { plan, questions } = file.definition
  const question = plan && questions[plan.steps]
  if (!plan || question?.kind !== 'list') return []
  const isEach = question.each === 'child'
  return standpoints(file)
    .filter((part) => (part !== undefined) === isEach)
    .map((part) => planOf(file, question, part))
}

function planOf(file: RecordFile, question: ListQuestion, part: Part | undefined): ThePlan {
  const id = file.definition.plan?.steps ?? ''
  const current = (part?.row ?? file.row).answers[id]
  const earlier = file.changes
    .filter((one) => one.question === id && one.part_id === (part?.row.id ?? null))
    .map((one) => one.was)
  const last = lastTimeOf(current, earlier)
  return {
    part,
    question,
    comparison: comparePlans(stepsIn(last?.value), stepsIn(current?.value)),
    lastTime: last && versionInWords(last),
    thisTime: current && versionInWords(current),
  }
}

const versionInWords = ({ at, from }: { readonly at: string; readonly from?: string }): string =>
  `${dateInWords(dateInLondon(at))}${from ? `, from ${from}` : ''}`

const columns: Readonly<Record<StepColumn, string>> = {
  need: 'what it is about',
  evidence: 'how we know',
  mustChange: 'what must be different',
  forWhom: 'for whom',
  action: 'what will be done',
  owner: 'who does it',
  by: 'by when',
  measure: 'how we will know',
  otherwise: 'what happens if it does not change',
  scale: 'how far it has come',
  status: 'where it is',
  progress: 'what has changed',
  sustained: 'how long it has lasted',
}

/** "Changed since last time: by when and who does it". */
export function sinceInWords({ since, changed }: ComparedStep): string {
  switch (since) {
    case 'new':
      return 'New since last time'
    case 'done':
      return 'Done since last time'
    case 'same':
      return 'As it was last time'
    case 'changed':
      return `Changed since last time: ${listInWords(changed.map((column) => columns[column]))}`
  }
}

/** What changed columns said before, apart from those that are shown beside last time anyway. */
export function wasInWords(
  shown: Shown,
  { question }: ThePlan,
  step: ComparedStep,
): readonly string[] {
  const beside: readonly StepColumn[] = ['progress', 'scale']
  return step.changed
    .filter((column) => !beside.includes(column))
    .map((column) => {
      const was = cellInWords(shown, question.of[column], step.before?.[column])
      const name = columns[column]
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${was === '' ? 'nothing was said' : was}`
    })
}

/** "4, now 6, of 10"; nothing where nobody gave a number. */
export function scaleInWords({ now, before }: ComparedStep): string {
  if (now.scale === undefined)
    return before?.scale ? `Was ${before.scale} of 10; no number now` : ''
  if (before?.scale === undefined) return `${now.scale} of 10`
  return before.scale === now.scale
    ? `${now.scale} of 10, as last time`
    : `${before.scale} last time, now ${now.scale}, of 10`
}

/** "5 steps: 2 done, 3 still to do, 1 of them late. Since last time: 1 new and 2 changed." */
export function planInWords(plan: ThePlan, now: string): string {
  const { steps, gone } = plan.comparison
  if (steps.length === 0) return 'The plan has no steps yet.'
  const today = dateInLondon(now)
  const has = (status: string): number => steps.filter((one) => one.now.status === status).length
  const [done, given] = [has('done'), has('notDone')]
  const late = steps.filter((one) => isLate(one.now, today)).length
  const toDo = steps.length - done - given
  const states = [
    done > 0 && `${done} done`,
    given > 0 && `${given} given up`,
    toDo > 0 && `${toDo} still to do`,
  ].filter((one) => one !== false)
  const lateWords = late > 0 ? `, ${late} of them late` : ''
  const sentence = `${counted(steps.length, 'step')}: ${listInWords(states)}${lateWords}.`
  return plan.lastTime === undefined ? sentence : `${sentence} ${sinceThen(steps, gone.length)}`
}

function sinceThen(steps: readonly ComparedStep[], gone: number): string {
  const count = (since: ComparedStep['since']): number =>
    steps.filter((one) => one.since === since).length
  const parts = [
    count('new') > 0 && `${count('new')} new`,
    count('changed') > 0 && `${count('changed')} changed`,
    count('done') > 0 && `${count('done')} done`,
    gone > 0 && `${gone} gone`,
  ].filter((one) => one !== false)
  return parts.length === 0
    ? 'Nothing has changed since last time.'
    : `Since last time: ${listInWords(parts)}.`
}
