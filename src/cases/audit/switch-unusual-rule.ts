import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, type Result } from '../../engine/refusal.ts'
import { addRuleSwitch, ruleSwitches } from '../../store/unusual-access.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { isPrivacy, rulesOf, standingOf, type RuleStanding } from './read-unusual-access.ts'

/** One rule and how it stands, for the privacy officer. */
export async function readUnusualRule(
  office: Office,
  caller: Caller,
  ruleId: string,
): Promise<Result<RuleStanding>> {
  return await act(
    office,
    caller,
    { action: 'read-unusual-rule', reads: true },
    async (request) => {
      const rule = rulesOf(request).find(({ id }) => id === ruleId)
      if (!rule || !isPrivacy(request, caller)) return notFound()
      return done(standingOf(rule, await ruleSwitches(request.work)))
    },
  )
}

/** Switches a rule off for the authority, or on again. Refused without a reason. */
export async function switchUnusualRule(
  office: Office,
  caller: Caller,
  asked: { readonly rule: string; readonly isOn: boolean; readonly reason: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'switch-unusual-rule' }, async (request) => {
    const rule = rulesOf(request).find(({ id }) => id === asked.rule)
    if (!rule || !isPrivacy(request, caller)) return notFound()
    const reason = asked.reason.trim()
    if (reason === '') {
      const message = `Say why it is switched ${asked.isOn ? 'on again' : 'off'}`
      return invalid([{ question: 'reason', message }], 'Nothing was switched yet: say why.')
    }
    const { work, now } = request
    await addRuleSwitch(work, { ...asked, reason, at: now, by: caller.workerId })
    request.noted({ rule: asked.rule, on: asked.isOn })
    return done(true)
  })
}
