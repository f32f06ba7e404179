import type { Caller } from '../../../engine/permissions.ts'
import { normalisePostcode } from '../../../engine/places.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../../engine/refusal.ts'
import { dateInLondon, readDate, startOfDayInLondon } from '../../../engine/temporal.ts'
import { addDatedAddress, endAddress as end } from '../../../store/households.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { maySetRight } from '../change-person.ts'
import { openPerson } from '../open-person.ts'
import { placed, type GivenAddress } from '../place.ts'
import { notTheirs } from './add-relationship.ts'

/** An address of one kind, from a day and, where it is over, until another. */
export interface GivenDatedAddress extends GivenAddress {
  readonly kind: string
  readonly fromOn: string
  readonly toOn?: string | undefined
}

const overlapping = refused({
  kind: 'overlap',
  message:
    'They have an address of this kind for some of those days already, and nobody has two at once. Nothing was saved, and what you typed is below: say when the earlier one ended first, or choose another kind.',
})

/**
 * Adds where somebody lives, stays or is written to, or did. Refused where one of the same kind overlaps, and for days
 * that do not exist, are to come or are reversed.
 */
export async function addAddress(
  office: Office,
  caller: Caller,
  personId: string,
  given: GivenDatedAddress,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'add-address' }, async (request) => {
    const { work, now, by, practice } = request
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    if (!maySetRight(practice, caller)) return notTheirs
    const kinds = practice.codeLists.get('address-type')?.codes ?? []
    const problems = wrongAddress(given, dateInLondon(now))
    if (!kinds.some((one) => one.code === given.kind)) {
      problems.unshift({ question: 'kind', message: 'Choose what the address is for' })
    }
    if (problems.length > 0) return invalid(problems)
    const postcode = given.postcode && normalisePostcode(given.postcode)
    const added = await addDatedAddress(
      work,
      personId,
      {
        ...placed(practice, { ...given, postcode }),
        kind: given.kind,
        // Whoever had to be hidden at home is hidden wherever else they sleep; where letters go was chosen to be safe.
        doNotDisclose:
          given.doNotDisclose ?? (person.address_hidden && given.kind !== 'correspondence'),
        fromAt: startOfDayInLondon(given.fromOn),
        toAt: given.toOn && startOfDayInLondon(given.toOn),
      },
      { at: now, by },
    )
    return added ? done(true) : overlapping
  })
}

/** An address that is in use ends on a day. Refused before it began, and for a day to come. */
export async function endAddress(
  office: Office,
  caller: Caller,
  personId: string,
  { addressId, toOn }: { readonly addressId: string; readonly toOn: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'end-address' }, async (request) => {
    const { work, now, practice } = request
    if (!(await openPerson(request, caller, personId))) return notFound()
    if (!maySetRight(practice, caller)) return notTheirs
    if (!/^\d{1,18}$/.test(addressId)) return notFound()
    const today = dateInLondon(now)
    if (!readDate(toOn) || toOn > today) {
      return invalid([{ question: 'toOn', message: 'Enter a day that exists and has come' }])
    }
    const toAt = toOn === today ? now : startOfDayInLondon(toOn)
    if (await end(work, personId, { addressId, toAt })) return done(true)
    return invalid([
      {
        question: 'toOn',
        message: 'That is before it began, or it has ended already. Check both dates',
      },
    ])
  })
}

function wrongAddress(
  { line, postcode, fromOn, toOn }: GivenDatedAddress,
  today: string,
): Problem[] {
  const problems: Problem[] = []
  const wrong = (question: string, message: string): void => {
    problems.push({ question, message })
  }
  if (!line?.trim() && !postcode) wrong('line', 'Enter an address or a postcode')
  if (postcode && !normalisePostcode(postcode)) {
    wrong('postcode', 'Enter a whole postcode, like PR1 8XJ, or leave it empty')
  }
  if (!readDate(fromOn)) wrong('fromOn', 'Enter the day it began, like 12 9 2018')
  else if (fromOn > today) wrong('fromOn', 'This date is in the future. Record it once it is so')
  if (toOn === undefined) return problems
  if (!readDate(toOn)) wrong('toOn', 'Enter a date that exists, like 12 9 2018')
  else if (toOn > today)
    wrong('toOn', 'This date is in the future. Leave it empty until it has ended')
  else if (toOn < fromOn) wrong('toOn', 'This is before it began. Check both dates')
  return problems
}
