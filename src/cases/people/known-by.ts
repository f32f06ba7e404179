import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, type Result } from '../../engine/refusal.ts'
import { endKnownBy, keepKnownBy, knownByOf, type KnownByRow } from '../../store/known-by.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { maySetRight, notTheirs } from './change-person.ts'
import { openPerson } from './open-person.ts'

/** Another telephone, an e-mail address or a number of another system, as it was typed. */
export interface GivenKnownBy {
  readonly kind: 'phone' | 'email' | 'system'
  /** Whose telephone, or which system. */
  readonly whose: string
  readonly value: string
}

/** What else somebody is known by. */
export async function readKnownBy(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<readonly KnownByRow[]>> {
  return await act(office, caller, { action: 'read-known-by', reads: true }, async (request) => {
    if (!(await openPerson(request, caller, personId))) return notFound()
    return done(await knownByOf(request.work, personId))
  })
}

/** Keeps what else somebody is found by. Refused for what is no telephone or e-mail address, and without the system's name. */
export async function addKnownBy(
  office: Office,
  caller: Caller,
  personId: string,
  given: GivenKnownBy,
): Promise<Result<true>> {
  return await setRight(office, caller, personId, 'add-known-by', async ({ work, now, by }) => {
    const message = whatIsWrong(given)
    if (message) return invalid([{ question: message.box, message: message.words }])
    const { kind } = given
    const said = { kind, whose: given.whose.trim(), value: given.value.trim() }
    await keepKnownBy(work, { ...said, personId, at: now, by })
    return done(true)
  })
}

/** Nobody is known by it any more: a telephone was given up, a number was somebody else's. */
export async function dropKnownBy(
  office: Office,
  caller: Caller,
  personId: string,
  id: string,
): Promise<Result<true>> {
  return await setRight(office, caller, personId, 'drop-known-by', async ({ work, now, by }) => {
    if (!/^\d{1,18}$/.test(id)) return notFound()
    await endKnownBy(work, { id, personId, at: now, by })
    return done(true)
  })
}

function whatIsWrong({
  kind,
  whose,
  value,
}: GivenKnownBy): { box: string; words: string } | undefined {
  const typed = value.trim()
  if (kind === 'phone' && typed.replaceAll(/\D/g, '').length < 9) {
    return { box: 'value', words: 'Enter a whole telephone number, like 01632 960123' }
  }
  if (kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(typed)) {
    return { box: 'value', words: 'Enter an e-mail address, like name@example.org' }
  }
  if (typed === '') return { box: 'value', words: 'Enter the number that the other system has' }
  if (kind === 'system' && whose.trim() === '') {
    return { box: 'whose', words: 'Say which system has this number' }
  }
  return undefined
}

async function setRight(
  office: Office,
  caller: Caller,
  personId: string,
  action: string,
  carryOut: (request: Act) => Promise<Result<true>>,
): Promise<Result<true>> {
  return await act(office, caller, { action }, async (request) => {
    if (!(await openPerson(request, caller, personId))) return notFound()
    if (!maySetRight(request.practice, caller)) return notTheirs
    request.saw([personId])
    return await carryOut(request)
  })
}
