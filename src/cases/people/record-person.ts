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

/** Somebody who was named, and what a person has to look at because of who is known. */
export interface KnownOrNew {
  readonly id: string
  readonly isNew: boolean
  readonly lookAt: readonly string[]
}

/**
 * The person already known by the same NHS number, or the same name and date of birth; otherwise a new one. Only
 * an exact match is taken for the same person; anything less is for a person to decide. A number is one slip of a
 * finger away from somebody else's: where name and date of birth both contradict it, it is not the same person. A
 * date of birth that was worked out from an age matches nobody.
 */
export async function knownOrNew(act: Act, given: GivenPerson): Promise<KnownOrNew> {
  const alike = await peopleExactly(act.work, given)
  const known = alike.find((one) => !(one.name_contradicts && one.birth_contradicts))
  if (known === undefined) {
    const lookAt = alike.length > 0 ? [someoneElsesNumber] : []
    return { id: await recordPerson(act, given), isNew: true, lookAt }
  }
  act.saw([known.id])
  const lookAt = [
    known.same_number && !(known.same_name && known.same_birth) && anotherNameOrBirth,
    known.other_number && anotherNumber,
    !known.same_number && alike.some((one) => one.same_number) && someoneElsesNumber,
  ]
  return { id: known.id, isNew: false, lookAt: lookAt.filter((one) => one !== false) }
}

const someoneElsesNumber =
  'The NHS number in this request is that of somebody known to us under another name and another date of birth, so they are not taken for the same person: check whose number it is'
const anotherNameOrBirth =
  'The NHS number in this request is that of somebody known to us under another name or date of birth: check that they are the same person'
const anotherNumber =
  'Somebody in this request is known to us with another NHS number: check which number is right, and that they are the same person'
