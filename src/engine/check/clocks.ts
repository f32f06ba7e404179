import type { ClockDefinition, Due, Period } from '../../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { address } from './placed.ts'

/** Clocks: a source, a period, a beginning and an end, one version at a time, local within the limit in law. */
export function checkClocks(definition: ProcessDefinition, practice: Practice): readonly string[] {
  const { clocks } = definition
  return clocks.flatMap((clock, index) => {
    const at = address(definition.id, 'clocks', clock.id)
    return [
      ...(clock.source.length === 0 ? [`${at}: has no source`] : []),
      ...((clock.local ?? []).length + (clock.statutory ?? []).length === 0
        ? [`${at}: has neither a local nor a statutory time`]
        : []),
      ...(clock.each === 'child' && definition.about === 'nothing'
        ? [`${at}: is one for each child, and the process is about nobody`]
        : []),
      ...(clocks.slice(0, index).some((other) => overlap(clock, other))
        ? [`${at}: two versions of it are in force on the same day`]
        : []),
      ...startFaults(clock, at, definition, practice),
      ...stopFaults(clock, at, definition, practice),
      ...(isLater(clock) ? [`${at}: the local time is later than the limit in law`] : []),
    ]
  })
}

function overlap(one: ClockDefinition, other: ClockDefinition): boolean {
  const begins = (clock: ClockDefinition): string => clock.inForceFrom ?? '0000-01-01'
  const ends = (clock: ClockDefinition): string => clock.inForceTo ?? '9999-12-31'
  return one.id === other.id && begins(one) <= ends(other) && begins(other) <= ends(one)
}

function startFaults(
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if ('answer' in clock.from)
    return answerFaults(clock.from.answer, clock, address(at, 'from'), definition)
  return 'fact' in clock.from && !practice.facts.has(clock.from.fact)
    ? [`${address(at, 'from', clock.from.fact)}: no such fact`]
    : []
}

function stopFaults(
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const { stops } = clock
  if ('answered' in stops)
    return stops.answered.flatMap((id) => answerFaults(id, clock, address(at, 'stops'), definition))
  return 'fact' in stops && !practice.facts.has(stops.fact)
    ? [`${address(at, 'stops', stops.fact)}: no such fact`]
    : []
}

/** A clock runs between moments, and one for the record cannot tell which child's answer to take. */
function answerFaults(
  id: string,
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
): readonly string[] {
  const question = definition.questions[id]
  if (!question) return [`${address(at, id)}: no such question`]
  return [
    ...(question.kind === 'date' || question.kind === 'instant'
      ? []
      : [`${address(at, id)}: is not a date or an instant`]),
    ...(question.each === 'child' && clock.each !== 'child'
      ? [`${address(at, id)}: is asked of each child, and the clock is one for the record`]
      : []),
  ]
}

/** Only periods in the same unit can be compared without a calendar; the engine caps the others as they run. */
function isLater({ local = [], statutory = [] }: ClockDefinition): boolean {
  return local.some((own) =>
    statutory.some((limit) => {
      if (whenOf(own) !== whenOf(limit)) return false
      const [ours, law] = [lengthOf(own.within), lengthOf(limit.within)]
      return ours !== undefined && law?.unit === ours.unit && ours.count > law.count
    }),
  )
}

const whenOf = (due: Due): string => JSON.stringify(due.when ?? null)

/** A period as a number of one unit. What is due before something is later the fewer days before. */
function lengthOf(period: Period): { readonly unit: string; readonly count: number } | undefined {
  if ('workingDays' in period) return { unit: 'working days', count: period.workingDays }
  if ('workingDaysBefore' in period)
    return { unit: 'working days', count: -period.workingDaysBefore }
  if ('hours' in period) return { unit: 'hours', count: period.hours }
  if ('days' in period) return { unit: 'days', count: period.days }
  if ('daysBeginningWith' in period) return { unit: 'days', count: period.daysBeginningWith - 1 }
  if ('weeks' in period) return { unit: 'days', count: period.weeks * 7 }
  if ('weeksBeginningWith' in period)
    return { unit: 'days', count: period.weeksBeginningWith * 7 - 1 }
  if ('weeksBefore' in period) return { unit: 'days', count: -period.weeksBefore * 7 }
  if ('months' in period) return { unit: 'months', count: period.months }
  if ('monthsBefore' in period) return { unit: 'months', count: -period.monthsBefore }
  return 'birthday' in period ? { unit: 'birthday', count: period.birthday } : undefined
}
