import type { ClockDefinition, Due, Period } from '../../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { momentFaults, ofEachChild } from './clock-moments.ts'
import { answersIn, lengthFaults } from './lengths.ts'
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
      ...momentFaults(clock, at, definition, practice),
      ...periodFaults(clock, at, definition),
      ...againstTheLaw(clock, at),
      ...(clock.notBefore && clock.extension
        ? [`${at}: is the earliest day for something, and can be extended`]
        : []),
    ]
  })
}

/** The periods of a clock; one for the whole record is as long as an answer of the record. */
function periodFaults(
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
): readonly string[] {
  const { local = [], statutory = [], extension } = clock
  const periods = [
    ...local.map(({ within }, nth) => ({ within, steps: [`local[${nth}]`, 'within'] })),
    ...statutory.map(({ within }, nth) => ({ within, steps: [`statutory[${nth}]`, 'within'] })),
    ...(extension ? [{ within: extension.atMost, steps: ['extension', 'atMost'] }] : []),
  ]
  return periods.flatMap(({ within, steps }) => {
    const here = address(at, ...steps)
    return [
      ...lengthFaults(within, here, definition),
      ...answersIn(within)
        .filter((id) => definition.questions[id]?.each === 'child' && clock.each !== 'child')
        .map((id) => `${address(here, id)}: ${ofEachChild}`),
    ]
  })
}

function overlap(one: ClockDefinition, other: ClockDefinition): boolean {
  const begins = (clock: ClockDefinition): string => clock.inForceFrom ?? '0000-01-01'
  const ends = (clock: ClockDefinition): string => clock.inForceTo ?? '9999-12-31'
  return one.id === other.id && begins(one) <= ends(other) && begins(other) <= ends(one)
}

/** Only periods in the same unit can be compared without a calendar; the engine caps the others as they run. */
function againstTheLaw(clock: ClockDefinition, at: string): readonly string[] {
  const { local = [], statutory = [], notBefore } = clock
  const isBeyond = local.some((own) =>
    statutory.some((limit) => {
      if (whenOf(own) !== whenOf(limit)) return false
      const [ours, law] = [lengthOf(own.within), lengthOf(limit.within)]
      if (ours === undefined || law?.unit !== ours.unit) return false
      return notBefore ? ours.count < law.count : ours.count > law.count
    }),
  )
  if (!isBeyond) return []
  return notBefore
    ? [`${at}: the local time is sooner than the law allows`]
    : [`${at}: the local time is later than the limit in law`]
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
  if ('years' in period) return { unit: 'months', count: period.years * 12 }
  if ('monthsBefore' in period) return { unit: 'months', count: -period.monthsBefore }
  return 'birthday' in period ? { unit: 'birthday', count: period.birthday } : undefined
}
