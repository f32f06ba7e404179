import type { Caller } from '../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Refusal,
  type Result,
} from '../../engine/refusal.ts'
import { dateInLondon, instantText, milliseconds } from '../../engine/temporal.ts'
import type { Code } from '../../practice/vocabulary/code-list.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { addAccess, teamsHolding } from '../../store/person-access.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { mayLookUp, wayIn, worksWithThem, type WayIn } from '../people/open-person.ts'

/** What stands between the caller and a record, and how it opens. */
export interface Interruption {
  readonly personId: string
  readonly opensBy: Exclude<WayIn, undefined>
  /** Left out of a restricted record: that there is one is all that is said. */
  readonly person: PersonRow | undefined
  readonly reasons: readonly Code[]
  readonly hours: number
}

/** Why somebody opens a record beyond what they work with. */
export interface Why {
  readonly reason: string
  readonly words: string
}

/** What the page between the caller and a record shows. Not found where nothing they could say would open it. */
export async function readInterruption(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<Interruption>> {
  return await act(
    office,
    caller,
    { action: 'read-interruption', reads: true },
    async (request) => {
      const stood = await whereItStands(request, caller, personId)
      return stood ? done(stood) : notFound()
    },
  )
}

/**
 * Opens the record of somebody the caller does not work with, for as long as the authority says. Refused without a
 * reason from the list and words of their own, and where the record needs no reason or does not open by one.
 */
export async function openWithReason(
  office: Office,
  caller: Caller,
  personId: string,
  why: Why,
): Promise<Result<{ until: string }>> {
  return await act(office, caller, { action: 'open-with-reason' }, async (request) => {
    const stood = await whereItStands(request, caller, personId)
    if (!stood) return notFound()
    if (stood.opensBy !== 'reason') return refused(otherWay(stood))
    return await open(request, caller, { ...stood, kind: 'reason', why })
  })
}

/**
 * Breaks the glass on a restricted record: it is open to the caller at once and for a few hours, the managers of the
 * teams that hold it and the privacy officer see it in their work at once, and somebody else looks into it. Refused
 * without a reason from the list and words of their own.
 */
export async function breakGlass(
  office: Office,
  caller: Caller,
  personId: string,
  why: Why,
): Promise<Result<{ until: string }>> {
  return await act(office, caller, { action: 'break-glass' }, async (request) => {
    const stood = await whereItStands(request, caller, personId)
    if (!stood) return notFound()
    if (stood.opensBy !== 'glass') return refused(otherWay(stood))
    const heldBy = await beyondReach(
      request.work,
      async () => await teamsHolding(request.work, personId, dateInLondon(request.now)),
    )
    return await open(request, caller, { ...stood, kind: 'glass', why, heldBy })
  })
}

async function whereItStands(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<Interruption | undefined> {
  if (!mayLookUp(request, caller, personId)) return undefined
  const [person] = await peopleById(request.work, [personId])
  const opensBy = await wayIn(request, caller, {
    personId,
    person,
    isTheirs: async () => await worksWithThem(request, caller, personId),
  })
  if (!opensBy) return undefined
  request.saw([personId])
  const { brokenGlass, withReason } = request.practice.catalogue.access
  const { reasons, hours } = opensBy === 'glass' ? brokenGlass : withReason
  return { personId, opensBy, person: opensBy === 'glass' ? undefined : person, reasons, hours }
}

async function open(
  { work, now, noted }: Act,
  { workerId }: Caller,
  opening: Interruption & {
    readonly kind: 'reason' | 'glass'
    readonly why: Why
    readonly heldBy?: readonly string[]
  },
): Promise<Result<{ until: string }>> {
  const { personId, kind, why, reasons, hours, heldBy } = opening
  const words = why.words.trim()
  const problems = [
    ...(reasons.some((one) => one.code === why.reason)
      ? []
      : [{ question: 'reason', message: 'Choose why you need this record' }]),
    ...(words.length >= fewestCharacters
      ? []
      : [
          {
            question: 'words',
            message: `Say in your own words why you need it, in ${fewestCharacters} characters or more`,
          },
        ]),
  ]
  if (problems.length > 0) {
    return invalid(problems, 'The record stays closed. Say why you need it, and it opens.')
  }
  const until = instantText(milliseconds(now) + hours * hour)
  await addAccess(work, {
    ...{ personId, workerId, kind, reason: why.reason, why: words },
    ...{ at: now, until, by: workerId, heldBy },
  })
  noted({ kind, reason: why.reason })
  return done({ until })
}

const fewestCharacters = 10
const hour = 3_600_000

const otherWay = ({ opensBy }: Interruption): Refusal => ({
  kind: 'wrong-stage',
  message:
    opensBy === 'open'
      ? 'This record is open to you already. Nothing was written: go to their page.'
      : opensBy === 'glass'
        ? 'This record has been restricted meanwhile. Nothing was opened: see what that page says now.'
        : 'This record is not restricted any more. Nothing was opened: see what that page says now.',
})
