import { compare, type Comparable } from '../../engine/matching/compare.ts'
import { otherForms } from '../../engine/matching/forms-of-name.ts'
import { rulesMet } from '../../engine/matching/rules.ts'
import { whyFound } from '../../engine/matching/why-found.ts'
import type { Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { readDate } from '../../engine/temporal.ts'
import { dismissPair } from '../../store/duplicates.ts'
import { peopleById, peopleExactly, type PersonRow } from '../../store/people.ts'
import { searchByName, searchByNameAndBirth, type FoundPerson } from '../../store/person-search.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { swapped } from './find-people.ts'
import type { GivenPerson } from './record-person.ts'
import { shown } from './shown.ts'

/** Somebody known who may be the one that is about to be made anew, and why. */
export interface KnownAlready {
  readonly person: PersonRow
  readonly why: readonly string[]
  /** By a number, or by whole name and date of birth: too much for chance. */
  readonly isExact: boolean
}

const most = 6
/** Without a date of birth only a name that is nearly the same is worth a question. */
const nearlyTheSame = 0.75

/** Looks, before somebody new is made, for who may be known already; best first. Handbook A, E4. */
export async function knownAlready(
  office: Office,
  caller: Caller,
  person: GivenPerson,
): Promise<Result<readonly KnownAlready[]>> {
  return await act(office, caller, { action: 'known-already', reads: true }, async (request) => {
    if (!reachOf(office.practice, caller).people) return done([])
    const known = await alikeAlready(request, person)
    request.saw(known.map((one) => one.person.id))
    return done(known)
  })
}

/** The same inside the request that would make them. */
export async function alikeAlready(
  { work }: Act,
  person: GivenPerson,
): Promise<readonly KnownAlready[]> {
  const exactly = (await peopleExactly(work, person)).filter(
    (one) => !(one.name_contradicts && one.birth_contradicts),
  )
  const exact = await peopleById(
    work,
    exactly.map(({ id }) => id),
  )
  const name = `${person.forenames} ${person.surname}`.trim()
  const bornOn = person.bornOn === undefined ? undefined : readDate(person.bornOn)
  const found = name.length < 2 ? [] : await byName(name, bornOn)
  const others = found.filter((one) => !exact.some(({ id }) => id === one.id))
  return [
    ...exact.map((one) => ({
      person: shown(one),
      why: one.closed ? [] : becauseOf(one, person),
      isExact: true,
    })),
    ...others.flatMap((one) => {
      const why = one.closed ? [] : becauseOf(one, person)
      const { score = 0 } = whyFound(one, name, bornOn !== undefined)
      const isNear = bornOn === undefined && score >= 100 * nearlyTheSame
      return why.length > 0 || isNear
        ? [
            {
              person: shown(one),
              why: why.length > 0 ? why : ['a name very like it'],
              isExact: false,
            },
          ]
        : []
    }),
  ].slice(0, most)

  async function byName(wanted: string, born: string | undefined): Promise<FoundPerson[]> {
    if (born === undefined) {
      return await searchByName(work, { name: wanted, ...otherForms(wanted), most })
    }
    const swappedBornOn = swapped(born)
    return await searchByNameAndBirth(work, { name: wanted, bornOn: born, swappedBornOn, most: 20 })
  }
}

/** The rules by which the two would be proposed as duplicates, once both were there. */
const becauseOf = (known: PersonRow, given: GivenPerson): readonly string[] =>
  rulesMet(compare(asCompared(known), { ...given, ...homeOf(given) })).map(({ title }) => title)

const homeOf = ({ address }: GivenPerson): Pick<Comparable, 'line' | 'postcode'> => ({
  line: address?.line,
  postcode: address?.postcode,
})

const asCompared = (known: PersonRow): Comparable => ({
  surname: known.surname,
  forenames: known.forenames,
  bornOn: known.born_on ?? undefined,
  bornOnEstimated: known.born_on_estimated,
  sex: known.sex,
  nhsNumber: known.nhs_number ?? undefined,
  upn: known.upn ?? undefined,
  line: known.address_line ?? undefined,
  postcode: known.postcode ?? undefined,
})

/** Keeps why somebody new is none of those who are known, so that nobody is asked about them again. */
export async function keepDifferent(
  { work, now, by }: Act,
  personId: string,
  known: readonly KnownAlready[],
  because: string,
): Promise<void> {
  for (const { person } of known) {
    await dismissPair(work, { ids: [personId, person.id], because, at: now, by })
  }
}
