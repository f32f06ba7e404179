import type {
  ClockDefinition,
  ClockStart,
  Due,
  RecordEvent,
} from '../../practice/vocabulary/clock.ts'
import { periodInWords, type ServiceNames } from '../period-words.ts'
import { listInWords, plainDateInWords } from '../words.ts'
import { momentInWords } from './fact-words.ts'
import { when } from './when.ts'
import { askedAs, type InPractice } from './within.ts'
import { describeSource, type SourceDescription } from './sources.ts'

/** What must happen, counted from what, by whose rule. */
export interface ClockDescription {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly stops: string
  /** The authority's own time; nothing where it has none. */
  readonly local?: string
  /** The limit in law or statutory guidance; nothing where there is none. */
  readonly statutory?: string
  readonly sources: readonly SourceDescription[]
  readonly when?: string
  /** What is said in its place when it does not run. */
  readonly otherwise?: string
  readonly forEachChild: boolean
  readonly extension?: string
  /** The days this version of the rule holds. */
  readonly inForce?: string
}

/** A clock in words. */
export function describeClock(
  clock: ClockDefinition,
  services: ServiceNames,
  within: InPractice,
): ClockDescription {
  const times = (dues: readonly Due[] | undefined): string | undefined =>
    dues && dues.length > 0
      ? `${clock.notBefore ? 'not before ' : ''}${duesInWords(dues, services, within)}`
      : undefined
  const local = times(clock.local)
  const statutory = times(clock.statutory)
  const inForce = inForceInWords(clock)
  return {
    id: clock.id,
    name: clock.name,
    from: startInWords(clock.from, within),
    stops: stopInWords(clock, within),
    ...(local ? { local } : {}),
    ...(statutory ? { statutory } : {}),
    sources: clock.source.map(describeSource),
    ...when(clock.when, within),
    ...(clock.otherwise ? { otherwise: clock.otherwise } : {}),
    forEachChild: clock.each === 'child',
    ...(clock.extension
      ? {
          extension: `To ${periodInWords(clock.extension.atMost, services, (id) => askedAs(id, within))} at most from the same start: ${clock.extension.reasons}`,
        }
      : {}),
    ...(inForce ? { inForce } : {}),
  }
}

/** "the same day when it is urgent; otherwise 1 working day": the first that holds is the one that counts. */
function duesInWords(dues: readonly Due[], services: ServiceNames, within: InPractice): string {
  return dues
    .map((due, at) => {
      const period = periodInWords(due.within, services, (id) => askedAs(id, within))
      const { when: condition } = when(due.when, within)
      if (condition) return `${period} when ${condition}`
      return at > 0 ? `otherwise ${period}` : period
    })
    .join('; ')
}

const events: Readonly<Record<RecordEvent, string>> = {
  started: 'it is started',
  submitted: 'it is submitted',
  authorised: 'it is authorised',
  allocated: 'it is allocated to a worker',
  acknowledged: 'the referrer is told that it arrived',
  'referrer-told': 'the referrer is told what was decided, or why not',
}

function startInWords(start: ClockStart, within: InPractice): string {
  if ('answer' in start) return askedAs(start.answer, within)
  if ('subject' in start) {
    return start.subject === 'born' ? 'the day the child was born' : 'the day the baby is expected'
  }
  if ('event' in start) return `when ${events[start.event]}`
  return `${start.every ? 'each time' : 'when'} ${momentInWords(start, within.practice)}`
}

function stopInWords({ from, stops }: ClockDefinition, within: InPractice): string {
  if ('event' in stops) return events[stops.event]
  if ('fact' in stops) {
    const next = 'every' in from ? 'the next time ' : ''
    const same = Object.values(stops.saying ?? {}).map((id) => askedAs(id, within))
    const saying = same.length > 0 ? `, of the same ${listInWords(same)}` : ''
    return `${next}${momentInWords(stops, within.practice)}${saying}`
  }
  const asked = listInWords(stops.answered.map((id) => askedAs(id, within)))
  return `${asked} ${stops.answered.length === 1 ? 'is' : 'are'} answered`
}

function inForceInWords({ inForceFrom, inForceTo }: ClockDefinition): string | undefined {
  const from = inForceFrom && `from ${plainDateInWords(inForceFrom)}`
  const to = inForceTo && `to ${plainDateInWords(inForceTo)}`
  return [from, to].filter(Boolean).join(' ') || undefined
}
