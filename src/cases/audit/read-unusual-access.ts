import { addDays } from '../../engine/calendar-days.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon, startOfDayInLondon } from '../../engine/temporal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import type { UnusualAccessRule } from '../../practice/vocabulary/unusual-access.ts'
import {
  ruleSwitches,
  unusualNotes,
  unusualRequests,
  type NoteRow,
  type RuleSwitch,
  type UnusualRow,
} from '../../store/unusual-access.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'

/** One thing that a rule found, and what was said of it. */
export interface Finding extends UnusualRow {
  readonly rule: UnusualAccessRule
  readonly notes: readonly NoteRow[]
}

/** A rule and how it stands: on, unless the authority switched it off. */
export interface RuleStanding {
  readonly rule: UnusualAccessRule
  readonly isOn: boolean
  readonly switched: RuleSwitch | undefined
}

export interface UnusualList {
  readonly now: string
  /** The week that is shown: its first day, and the last. */
  readonly fromOn: string
  readonly toOn: string
  readonly rules: readonly RuleStanding[]
  readonly findings: readonly Finding[]
}

/** Are unusual requests shown to the caller? */
export const isPrivacy = ({ practice }: Act, caller: Caller): boolean =>
  hasAccessTask(practice, caller, 'privacy')

/** The rules of the county, in the order they are listed. */
export const rulesOf = ({ practice }: Act): readonly UnusualAccessRule[] =>
  practice.catalogue.unusualAccess ?? []

/** The rules' findings of one week, so many weeks back; for the privacy officer alone. Nobody is given a score. */
export async function readUnusual(
  office: Office,
  caller: Caller,
  weeksBack: number,
): Promise<Result<UnusualList>> {
  return await act(
    office,
    caller,
    { action: 'read-unusual-access', reads: true },
    async (request) => {
      if (!isPrivacy(request, caller) || weeksBack < 0 || weeksBack > 520) return notFound()
      const { work, now } = request
      const toOn = addDays(dateInLondon(now), -7 * weeksBack)
      const fromOn = addDays(toOn, -6)
      const span = { from: startOfDayInLondon(fromOn), to: startOfDayInLondon(addDays(toOn, 1)) }
      const [switches, notes] = await Promise.all([ruleSwitches(work), unusualNotes(work, span)])
      const rules = rulesOf(request).map((rule) => standingOf(rule, switches))
      const found = await Promise.all(
        rules
          .filter(({ isOn }) => isOn)
          .map(async ({ rule }) =>
            (await unusualRequests(work, rule, span)).map((row) => findingOf(rule, row, notes)),
          ),
      )
      const findings = found.flat()
      request.noted({ weeksBack, findings: findings.length })
      return done({ now, fromOn, toOn, rules, findings })
    },
  )
}

/** How a rule was switched last. */
export function standingOf(rule: UnusualAccessRule, switches: readonly RuleSwitch[]): RuleStanding {
  const switched = switches.find((one) => one.rule === rule.id)
  return { rule, isOn: switched?.is_on ?? true, switched }
}

/** What a rule found, with what was said of it. */
export const findingOf = (
  rule: UnusualAccessRule,
  row: UnusualRow,
  notes: readonly NoteRow[],
): Finding => ({
  ...row,
  rule,
  notes: notes.filter(
    (note) =>
      note.rule === rule.id && note.worker_id === row.worker_id && note.from_at === row.from_at,
  ),
})
