import type { Caller } from '../../../engine/permissions.ts'
import { lineageOf } from '../../../engine/family/members.ts'
import { done, invalid, notFound, refused, type Result } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { kinships } from '../../../practice/codes/kinship.ts'
import { peopleById, type PersonRow } from '../../../store/people.ts'
import { isAncestor, relationshipsAround, stateRelationship } from '../../../store/relationships.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { maySetRight } from '../change-person.ts'
import { openPerson } from '../open-person.ts'
import { kinds } from './circle.ts'
import { fitted, type GivenRelationship } from './given.ts'
import { whatIsWrong } from './what-is-wrong.ts'

/** Who is stated to be what to somebody. */
export interface NewRelationship extends GivenRelationship {
  readonly otherId: string
  /** "is": the other is the `type` of the person. "of": the person is the `type` of the other. */
  readonly way: 'is' | 'of'
}

export const notTheirs = refused({
  kind: 'not-permitted',
  message:
    'Your post does not set right who somebody’s family are. Tell whoever works with them: they are under “Who to ring”.',
})

/**
 * States what two people are to each other, once for both. Refused for somebody and themselves, for somebody who would
 * be their own ancestor by birth or adoption, for a second birth mother, for a parent younger than the child, for what
 * is stated already and for dates that cannot be; then nothing is changed.
 */
export async function addRelationship(
  office: Office,
  caller: Caller,
  personId: string,
  { otherId, way, ...said }: NewRelationship,
): Promise<Result<{ relationshipId: string }>> {
  return await act(office, caller, { action: 'add-relationship' }, async (request) => {
    const { work, now, by, practice } = request
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    if (!maySetRight(practice, caller)) return notTheirs
    if (otherId === personId) return withThemselves
    const other = await relative(request, otherId)
    if (!other) return notFound()
    const [one, of] = way === 'is' ? [other, person] : [person, other]
    const given = fitted(practice, said)
    const problems = whatIsWrong(given, { one, of }, dateInLondon(now))
    if (problems.length > 0) return invalid(problems)
    const fits = await fitsTheFamily(request, given.type, one, of)
    if (!fits.ok) return fits
    const relationshipId = await stateRelationship(
      work,
      { ...given, personId: one.id, ofPersonId: of.id },
      { at: now, by },
    )
    request.saw([one.id, of.id])
    return done({ relationshipId })
  })
}

/** Somebody the caller may know of; whoever is restricted to others is not there. */
async function relative({ work }: Act, id: string): Promise<PersonRow | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  const [known] = await peopleById(work, [id])
  return known && !known.closed && known.merged_into === null ? known : undefined
}

const withThemselves = invalid(
  [{ question: 'other', message: 'Nobody is related to themselves. Choose somebody else' }],
  'Nobody is related to themselves. Nothing was saved: choose somebody else.',
)

const lineage = lineageOf(kinships)

/** Does it go with what is stated already? `except` is the statement that this one takes the place of. */
export async function fitsTheFamily(
  { work }: Act,
  type: string,
  one: PersonRow,
  of: PersonRow,
  except?: string,
): Promise<Result<true>> {
  const wrong = (message: string): Result<true> => invalid([{ question: 'type', message }])
  if (lineage.includes(type)) {
    const circle = { ancestor: of.id, person: one.id, types: lineage }
    if (await isAncestor(work, circle)) {
      return wrong(
        'This would make somebody their own ancestor. Check who is whose child, here and on the page of the other',
      )
    }
  }
  const stated = (await relationshipsAround(work, [of.id])).filter(
    (row) => row.to_at === null && row.id !== except,
  )
  if (
    type === 'mother' &&
    stated.some(
      (row) => row.type === 'mother' && row.of_person_id === of.id && row.person_id !== one.id,
    )
  ) {
    return wrong(
      'They have a birth mother already. If she is not, end that as a mistake first; an adoptive mother is an adopter',
    )
  }
  const isSaid = stated.some(
    (row) =>
      row.type === type &&
      [row.person_id, row.of_person_id].includes(one.id) &&
      (row.person_id === one.id || kinds.get(type)?.above === 0),
  )
  return isSaid
    ? wrong('This is stated already. Change it instead of stating it twice')
    : done(true)
}
