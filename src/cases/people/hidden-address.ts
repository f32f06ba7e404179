import { type Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { askToShow, homeOf, markHome, type HomeRow } from '../../store/addresses.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { recordsAbout, type EarlierRecord } from '../../store/record-history.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from './open-person.ts'

// Handbook A, E13: an unsafe address is hidden everywhere, and shown again only when two people want it so.

/** Does this person work with them: by an open fact or a record that is not decided, themselves or their team? */
export function worksWith(
  caller: Caller,
  facts: readonly FactRow[],
  records: readonly EarlierRecord[],
): boolean {
  const theirs = (workerId: string | null, teamId: string | null): boolean =>
    workerId === caller.workerId || caller.posts.some((held) => held.teamId === teamId)
  return (
    facts.some((fact) => fact.to_on === null && theirs(fact.worker_id, fact.team_id)) ||
    records.some((record) => record.stage !== 'decided' && theirs(record.holder_id, record.team_id))
  )
}

const refuse = (message: string): ReturnType<typeof refused> =>
  refused({ kind: 'not-permitted', message })

/** Where somebody lives whose address is not to be disclosed. Refused, and written down, for those who do not work with them. */
export async function revealAddress(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<{ address: string }>> {
  return await onHome(office, caller, personId, 'reveal-address', async ({ work }, home) => {
    const facts = await factsOf(work, [personId])
    if (!worksWith(caller, facts, await recordsAbout(work, [personId]))) {
      return refuse(
        'This address is shown only to those who work with this person now. Ask one of them: they are under “Who to ring”.',
      )
    }
    return done({ address: [home.line, home.postcode].filter(Boolean).join(', ') })
  })
}

/** Marks where somebody lives as not to be disclosed. Whoever may look people up may do it: it only ever protects. */
export async function hideAddress(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<true>> {
  return await onHome(office, caller, personId, 'hide-address', async ({ work, now }, home) => {
    if (!home.do_not_disclose) {
      await markHome(work, home.id, { doNotDisclose: true, at: now, by: caller.workerId })
    }
    return done(true)
  })
}

/**
 * Wants a hidden address to be shown again. The first who wants it asks; it is shown once a manager who is not the
 * one who asked wants it too. Refused to the one who asked, and to a second who is not a manager.
 */
export async function showAddressAgain(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<true>> {
  return await onHome(
    office,
    caller,
    personId,
    'show-address',
    async ({ work, now, noted }, home) => {
      const by = caller.workerId
      if (!home.do_not_disclose) return done(true)
      if (home.showing_asked_by === null) {
        await askToShow(work, home.id, { at: now, by })
        noted({ asked: true })
        return done(true)
      }
      if (home.showing_asked_by === by) {
        return refuse('You have asked for this yourself, so somebody else has to agree: a manager.')
      }
      if (!isManager(caller)) {
        return refuse(
          'Somebody has asked for this already. A manager has to agree before it is shown.',
        )
      }
      await markHome(work, home.id, { doNotDisclose: false, at: now, by })
      return done(true)
    },
  )
}

async function onHome<Value>(
  office: Office,
  caller: Caller,
  personId: string,
  action: string,
  carryOut: (request: Act, home: HomeRow) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await act(office, caller, { action }, async (request) => {
    const person = await openPerson(request, caller, personId)
    const home = person && (await homeOf(request.work, personId))
    if (!home) return notFound()
    request.saw([personId])
    return await carryOut(request, home)
  })
}
