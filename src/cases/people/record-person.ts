import { addAddress, addPerson, peopleExactly, type NewPerson } from '../../store/people.ts'
import type { Act } from '../act.ts'
import { placed, type GivenAddress } from './place.ts'

/** A person as a caller, a form or a file names them. */
export interface GivenPerson extends NewPerson {
  readonly address?: GivenAddress | undefined
}

/** Makes a person, with where they live. Returns the new id. */
export async function recordPerson(act: Act, given: GivenPerson): Promise<string> {
  const recorded = { at: act.now, by: act.by }
  const id = await addPerson(act.work, given, recorded)
  if (given.address) await addAddress(act.work, id, placed(act.practice, given.address), recorded)
  act.saw([id])
  return id
}

/**
 * The person already known by the same NHS number, or the same name and date of birth; otherwise a new
 * one. Only an exact match is taken for the same person; anything less is for a person to decide. A date of
 * birth that was worked out from an age matches nobody.
 */
export async function knownOrNew(
  act: Act,
  given: GivenPerson,
): Promise<{ id: string; isNew: boolean }> {
  const { surname, forenames, nhsNumber, bornOn, bornOnEstimated } = given
  const [known] = await peopleExactly(act.work, {
    ...{ surname, forenames, nhsNumber },
    bornOn: bornOnEstimated ? undefined : bornOn,
  })
  if (known === undefined) return { id: await recordPerson(act, given), isNew: true }
  act.saw([known])
  return { id: known, isNew: false }
}
