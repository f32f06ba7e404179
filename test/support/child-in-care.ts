import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { holds } from '../../src/engine/conditions.ts'
import { unmet } from '../../src/engine/journey.ts'
import {
  blankRecord,
  type HeldFact,
  type PartView,
  type Standpoint,
  type Value,
  type Values,
} from '../../src/engine/standpoint.ts'
import { withWorkedOut } from '../../src/engine/worked-out.ts'
import { workingCalendar } from '../../src/engine/working-days.ts'
import type { SubjectTest } from '../../src/practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import type { RoleId } from '../../src/practice/vocabulary/role.ts'
import type { Effect } from '../../src/practice/vocabulary/effect.ts'
import { outcomeOf } from './definition-under-test.ts'

const calendar = workingCalendar(bankHolidays)

/** A child of an age, a day that a record is about, and what it says. */
export interface ChildInCare {
  readonly bornOn?: string
  readonly on: string
  readonly values: Readonly<Record<string, unknown>>
  readonly facts?: readonly HeldFact[]
  readonly subject?: readonly SubjectTest[]
  /** The processes of which a record about the child is not decided yet. */
  readonly underWay?: readonly string[]
  /** Which roles the workers hold whom answers name. */
  readonly roles?: Readonly<Record<string, readonly RoleId[]>>
}

/** A dated fact, open unless it has an end. */
export const held = (
  kind: string,
  fromOn: string,
  toOn?: string,
  detail: Readonly<Record<string, Value>> = {},
): HeldFact => ({ kind, fromOn, ...(toOn ? { toOn } : {}), detail })

/** The record about this child, with everything in it that is worked out. */
export function recordAbout(definition: ProcessDefinition, child: ChildInCare): Standpoint {
  const part: PartView = {
    id: '1',
    values: {},
    subject: new Set(child.subject ?? ['born']),
    ...(child.bornOn ? { bornOn: child.bornOn } : {}),
    facts: child.facts ?? [],
    underWay: new Set(child.underWay ?? []),
  }
  const record = {
    ...blankRecord(child.on, calendar),
    values: child.values as Values,
    parts: [part],
    roles: new Map(Object.entries(child.roles ?? {})),
  }
  return { record: withWorkedOut(definition, record) }
}

/** What is worked out of this child. */
export const workedOutFor = (definition: ProcessDefinition, child: ChildInCare): Values =>
  recordAbout(definition, child).record.values

/** What a person reads who hands it in. */
export const refusedToSubmit = (
  definition: ProcessDefinition,
  child: ChildInCare,
): readonly string[] =>
  unmet(definition.submitRequires ?? [], recordAbout(definition, child), '').map(
    ({ message }) => message,
  )

/** What a person reads who decides it like this. */
export const refusedBy = (
  definition: ProcessDefinition,
  outcome: string,
  child: ChildInCare,
): readonly string[] =>
  unmet(outcomeOf(definition, outcome).requires ?? [], recordAbout(definition, child), '').map(
    ({ message }) => message,
  )

/** The ways in which it can end for this child. */
export function offered(definition: ProcessDefinition, child: ChildInCare): readonly string[] {
  const from = recordAbout(definition, child)
  return Object.entries(definition.outcomes)
    .filter(([, { when }]) => when === undefined || holds(when, from))
    .map(([key]) => key)
}

/** What an outcome brings about for this child: its effects whose conditions hold. */
export function broughtAbout(
  definition: ProcessDefinition,
  outcome: string,
  child: ChildInCare,
): readonly Effect[] {
  const from = recordAbout(definition, child)
  const { effects = [] } = outcomeOf(definition, outcome)
  return effects.filter(({ when }) => when === undefined || holds(when, from))
}
