import type { Practice } from '../practice.ts'
import { dateInWords } from '../words.ts'
import type { StoryLine, StorySource } from './story.ts'

/** A deadline about somebody that is open, with the record it stands in. */
export interface StoryDeadline {
  readonly clock: string
  readonly name: string
  readonly dueOn: string
  readonly from: Extract<StorySource, { readonly is: 'record' }>
}

/** By when somebody is to be seen next: the soonest deadline that only being seen stops. */
export function nextSeen(
  due: readonly StoryDeadline[],
  { practice, today }: { readonly practice: Practice; readonly today: string },
): readonly StoryLine[] {
  const [next] = due
    .filter(({ clock, from }) => isStoppedBySeeing(clock, from.process, practice))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  if (!next) return []
  const words = [next.name, `by ${dateInWords(next.dueOn)}`]
  const late = next.dueOn < today ? { note: 'That day is over' } : {}
  return [
    {
      topic: 'seen',
      title: 'To be seen next',
      words,
      saidOn: next.dueOn,
      from: next.from,
      ...late,
    },
  ]
}

function isStoppedBySeeing(clock: string, process: string, practice: Practice): boolean {
  const stops = practice.processes.get(process)?.clocks.find((one) => one.id === clock)?.stops
  return stops !== undefined && 'fact' in stops && practice.facts.get(stops.fact)?.tells === 'seen'
}
