import { sql, type RawBuilder } from 'kysely'
import { query, type Work } from './database.ts'

export interface NewPerson {
  readonly surname: string
  readonly forenames: string
  readonly bornOn?: string | undefined
  readonly bornOnEstimated?: boolean | undefined
  readonly expectedOn?: string | undefined
  readonly sex?: string | undefined
  readonly nhsNumber?: string | undefined
  readonly upn?: string | undefined
  readonly school?: string | undefined
  readonly phone?: string | undefined
  readonly lookedAfterBy?: string | undefined
  readonly diedOn?: string | undefined
  readonly ethnicity?: string | undefined
  /** Codes of the list; NONE stands alone. */
  readonly disabilities?: readonly string[] | undefined
}

/** Adds a person, with the parts of their name that search goes by. Returns the id. */
export async function addPerson(
  work: Work,
  person: NewPerson,
  recorded: { at: string; by?: string | undefined },
): Promise<string> {
  const [row] = await work.hot<{ id: string }>(
    'add-person',
    `with new_subject as (insert into subject (kind) values ('person') returning id)
     insert into person (id, surname, forenames, born_on, born_on_estimated, expected_on, sex, nhs_number,
       school, phone, looked_after_by, died_on, created_at, created_by, upn, ethnicity, disabilities)
     select id, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16 from new_subject
     returning id`,
    [
      person.surname,
      person.forenames,
      person.bornOn ?? null,
      person.bornOnEstimated ?? false,
      person.expectedOn ?? null,
      person.sex ?? 'U',
      person.nhsNumber ?? null,
      person.school ?? null,
      person.phone ?? null,
      person.lookedAfterBy ?? null,
      person.diedOn ?? null,
      recorded.at,
      recorded.by ?? null,
      person.upn ?? null,
      person.ethnicity ?? null,
      person.disabilities?.join(' ') ?? null,
    ],
  )
  if (!row) throw new Error('The new person was not returned')
  await keepNameParts(work, row.id, person)
  return row.id
}

/** Each word of the name, so that a misspelt one can be compared with few words instead of everyone. */
export async function keepNameParts(
  work: Work,
  personId: string,
  person: Pick<NewPerson, 'surname' | 'forenames'>,
): Promise<void> {
  await work.hot(
    'keep-name-parts',
    `with given as (
       select distinct part, family from (
         select unnest(string_to_array(fold($2), ' ')) as part, true as family
         union all select unnest(string_to_array(fold($3), ' ')), false) words
       where part <> ''),
     new_part as (insert into name_part (part) select distinct part from given on conflict do nothing)
     insert into person_name_part (part, person_id, family) select part, $1, family from given
     on conflict do nothing`,
    [personId, person.surname, person.forenames],
  )
}

export interface NewAddress {
  readonly line: string
  readonly postcode?: string | undefined
  readonly place: 'district' | 'out-of-area' | 'unknown'
  readonly district?: string | undefined
  readonly authority?: string | undefined
  readonly overrideReason?: string | undefined
  readonly doNotDisclose?: boolean | undefined
}

export async function addAddress(
  work: Work,
  personId: string,
  address: NewAddress,
  recorded: { at: string; by?: string | undefined },
): Promise<void> {
  await work.all(
    query.insertInto('address').values({
      person_id: personId,
      line: address.line,
      postcode: address.postcode ?? null,
      place: address.place,
      district: address.district ?? null,
      authority: address.authority ?? null,
      override_reason: address.overrideReason ?? null,
      do_not_disclose: address.doNotDisclose ?? homeIsHidden(personId),
      from_at: recorded.at,
      recorded_by: recorded.by ?? null,
    }),
  )
  work.send(
    'keep-street',
    `insert into street select street_of($1) where street_of($1) <> '' on conflict do nothing`,
    [address.line],
  )
}

/** Whoever had to be hidden where they lived has to be where they moved to, until somebody says otherwise. */
const homeIsHidden = (personId: string): RawBuilder<boolean> =>
  sql`coalesce((select do_not_disclose from address where person_id = ${personId} and kind = 'home' and to_at is null
    order by from_at desc, id desc limit 1), false)`

export async function addRelationship(
  work: Work,
  relationship: {
    personId: string
    type: string
    ofPersonId: string
    parentalResponsibility?: string | undefined
    acquiredBy?: string | undefined
    livesTogether?: boolean | undefined
  },
  recorded: { at: string; by?: string | undefined },
): Promise<void> {
  await work.all(
    query.insertInto('relationship').values({
      person_id: relationship.personId,
      type: relationship.type,
      of_person_id: relationship.ofPersonId,
      parental_responsibility: relationship.parentalResponsibility ?? 'unknown',
      acquired_by: relationship.acquiredBy ?? null,
      lives_together: relationship.livesTogether ?? null,
      from_at: recorded.at,
      recorded_by: recorded.by ?? null,
    }),
  )
}

export interface PersonRow {
  readonly id: string
  /** Set where it is no person but an entry of this register, whose name stands for a surname. */
  readonly register?: string
  /** Of an entry that belongs to one of us: whose it is. */
  readonly of_worker?: string
  readonly surname: string
  readonly forenames: string
  readonly born_on: string | null
  readonly born_on_estimated: boolean
  readonly expected_on: string | null
  readonly sex: string
  readonly nhs_number: string | null
  readonly upn: string | null
  /** Why there is no pupil number, and the one before: codes as the census has them. */
  readonly upn_unknown: string | null
  readonly former_upn: string | null
  readonly ethnicity: string | null
  /** Codes of the list with a blank between; nothing where nobody has asked. */
  readonly disabilities: string | null
  readonly first_language: string | null
  readonly interpreter: string | null
  readonly school: string | null
  readonly phone: string | null
  readonly died_on: string | null
  readonly looked_after_by: string | null
  readonly restricted: boolean
  /** The person whose record this one became a part of: two people found that they are one. */
  readonly merged_into: string | null
  /** Restricted, and not opened to whoever asks: that there is somebody is all they know. */
  readonly closed: boolean
  /** Their address must not be disclosed: line and postcode are left out wherever people are read. */
  readonly address_hidden: boolean
  readonly address_line: string | null
  readonly postcode: string | null
  readonly place: 'district' | 'out-of-area' | 'unknown' | null
  readonly district: string | null
  readonly authority: string | null
}

/** Is somebody restricted, and not opened to whoever asks? In a statement that reads `person`. */
export const isClosed = `(person.restricted and not is_opened(person.id, person.wall))`

/** A home as it is read with its person. One that must not be disclosed leaves the database by one way only. */
const homeColumns = `coalesce(home.do_not_disclose, false) as address_hidden,
  case when not home.do_not_disclose then home.line end as address_line,
  case when not home.do_not_disclose then home.postcode end as postcode, home.place, home.district, home.authority`

/** Somebody as they are read, with their home. */
export const personColumns = `person.id, person.surname, person.forenames, person.born_on, person.born_on_estimated,
  person.expected_on, person.sex, person.nhs_number, person.upn, person.upn_unknown, person.former_upn, person.ethnicity,
  person.disabilities, person.first_language, person.interpreter, person.school, person.phone, person.died_on,
  person.looked_after_by, person.restricted, person.merged_into, ${isClosed} as closed, ${homeColumns}`
const home = `left join lateral (select * from address where address.person_id = person.id
  and address.kind = 'home' and address.to_at is null order by address.from_at desc, address.id desc limit 1) home on true`

/** The people with these ids, as far as the asker may know of them. */
export async function peopleById(work: Work, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return []
  return await work.hot<PersonRow>(
    'people-by-id',
    `select ${personColumns} from person ${home} where person.id = any($1::bigint[])`,
    [ids],
  )
}

/** Somebody known by the same NHS number or UPN, or the same whole name and date of birth, with what agrees. */
export interface AlikeRow {
  readonly id: string
  readonly same_number: boolean
  readonly other_number: boolean
  readonly same_name: boolean
  readonly same_birth: boolean
  /** Both are known, and they cannot both be right. A birth that was estimated contradicts nothing. */
  readonly name_contradicts: boolean
  readonly birth_contradicts: boolean
}

/** People known by exactly this NHS number or UPN, or exactly this whole name and date of birth; who agrees most first. */
export async function peopleExactly(
  work: Work,
  person: Pick<
    NewPerson,
    'surname' | 'forenames' | 'bornOn' | 'bornOnEstimated' | 'nhsNumber' | 'upn'
  >,
): Promise<AlikeRow[]> {
  return await work.hot<AlikeRow>(
    'people-exactly',
    `with alike as (
       select id from person where nhs_number = $1 or upn = $6
       union select id from person where born_on = $2::date and not $5 and surname_folded = fold($3)
         and forenames_folded = fold($4) and fold($3) <> '' and fold($4) <> '')
     select id, coalesce(nhs_number = $1, false) or coalesce(upn = $6, false) as same_number, coalesce(nhs_number <> $1, false) as other_number,
       surname_folded = fold($3) and forenames_folded = fold($4) as same_name,
       born_on is not distinct from $2::date as same_birth,
       fold($3) <> surname_folded and fold($3) <> '' and surname_folded <> ''
         or fold($4) <> forenames_folded and fold($4) <> '' and forenames_folded <> '' as name_contradicts,
       coalesce(born_on <> $2::date and not born_on_estimated and not $5, false) as birth_contradicts
     from alike join person using (id) where merged_into is null
     order by same_number desc, same_name desc, same_birth desc, id`,
    [
      person.nhsNumber ?? null,
      person.bornOn ?? null,
      person.surname,
      person.forenames,
      person.bornOnEstimated ?? false,
      person.upn ?? null,
    ],
  )
}

export interface RelationshipRow {
  readonly person_id: string
  readonly type: string
  readonly of_person_id: string
  readonly parental_responsibility: string
  readonly acquired_by: string | null
  readonly lives_together: boolean | null
}

/** Every relationship that names one of these people, stated in either direction. */
export async function relationshipsOf(
  work: Work,
  ids: readonly string[],
): Promise<RelationshipRow[]> {
  return await work.hot<RelationshipRow>(
    'relationships-of',
    `select person_id, type, of_person_id, parental_responsibility, acquired_by, lives_together
     from relationship where to_at is null and (person_id = any($1::bigint[]) or of_person_id = any($1::bigint[]))
     order by id`,
    [ids],
  )
}
