import { homeColumns, type PersonRow } from './people.ts'
import type { Work } from './database.ts'

export interface FoundPerson extends PersonRow {
  /** How alike the names are, 0 to 1. */
  readonly alike: number
  /** Why this person is offered. */
  readonly same_birth: boolean
  readonly swapped_birth: boolean
}

const shown = `person.id, person.surname, person.forenames, person.born_on, person.born_on_estimated,
  person.expected_on, person.sex, person.nhs_number, person.school, person.phone, person.died_on,
  person.looked_after_by, person.restricted, ${homeColumns}`
const homeOf = `left join lateral (select * from address where address.person_id = found.id
  and address.to_at is null order by address.from_at desc, address.id desc limit 1) home on true`

/**
 * People like this name, born on this day (or on it with day and month exchanged, or sounding alike
 * within a year of it), best first. Comparing only those few is what makes a misspelling cheap.
 */
export async function searchByNameAndBirth(
  work: Work,
  wanted: { name: string; bornOn: string; swappedBornOn?: string | undefined; most: number },
): Promise<FoundPerson[]> {
  return await work.hot<FoundPerson>(
    'search-by-name-and-birth',
    `with wanted as (select fold($1) as name),
     candidate as (
       select person.*, person.born_on = $2::date as same_birth, coalesce(person.born_on = $3::date, false) as swapped_birth,
         greatest(similarity(forenames_folded || ' ' || surname_folded, wanted.name),
                  similarity(surname_folded || ' ' || forenames_folded, wanted.name),
                  -- short names with two letters exchanged share no three letters in a row
                  case when born_on = $2::date and levenshtein_less_equal(
                    left(forenames_folded || ' ' || surname_folded, 100), left(wanted.name, 100), 4) <= 4 then 0.5 end)::float8 as alike
       from person, wanted
       where born_on = $2::date or born_on = $3::date
         or surname_sound = any ((select array_agg(soundex(word)) from wanted, unnest(string_to_array(name, ' ')) word)::text[])
           and born_on between $2::date - 366 and $2::date + 366),
     found as (
       select *, alike + case when same_birth then 0.4 when swapped_birth then 0.2 else 0 end as score
       from candidate where alike > 0.12 order by score desc, id limit $4)
     select ${shown.replaceAll('person.', 'found.')}, found.alike, found.same_birth, found.swapped_birth
     from found ${homeOf} order by found.score desc, found.id`,
    [wanted.name, wanted.bornOn, wanted.swappedBornOn ?? null, wanted.most],
  )
}

/** People like this name: each word is first compared with the distinct words of all names. */
export async function searchByName(
  work: Work,
  wanted: { name: string; most: number },
): Promise<FoundPerson[]> {
  return await work.hot<FoundPerson>(
    'search-by-name',
    `with wanted as (select fold($1) as name),
     word as (select distinct unnest(string_to_array(name, ' ')) as word from wanted),
     part as (
       select word, near.part, near.alike from word, lateral (
         select part, similarity(part, word)::float8 as alike from name_part
         where part % word or part like word || '%' order by similarity(part, word) desc, part limit 25) near),
     candidate as (
       select person_id as id, sum(best) as score from (
         select person_name_part.person_id, part.word, max(part.alike) as best
         from part join person_name_part using (part) group by 1, 2) each_word
       group by person_id order by score desc, person_id limit 200),
     found as (
       select candidate.id,
         greatest(similarity(person.forenames_folded || ' ' || person.surname_folded, wanted.name),
                  similarity(person.surname_folded || ' ' || person.forenames_folded, wanted.name))::float8 as alike
       from candidate join person using (id), wanted order by alike desc, id limit $2)
     select ${shown}, found.alike, false as same_birth, false as swapped_birth
     from found join person using (id) ${homeOf} order by found.alike desc, person.id`,
    [wanted.name, wanted.most],
  )
}

/** People with exactly this NHS number, or living at this postcode; nobody is found by a home not to be disclosed. */
export async function searchByNumberOrPostcode(
  work: Work,
  wanted: {
    nhsNumber?: string | undefined
    postcode?: string | undefined
    id?: string | undefined
    most: number
  },
): Promise<FoundPerson[]> {
  return await work.hot<FoundPerson>(
    'search-by-number-or-postcode',
    `with found as (
       select id from person where nhs_number = $1 or id = $2::bigint
       union select person_id from address where postcode = $3 and to_at is null and not do_not_disclose
       order by id limit $4)
     select ${shown}, 1::float8 as alike, false as same_birth, false as swapped_birth
     from found join person using (id) ${homeOf} order by person.surname_folded, person.forenames_folded`,
    [wanted.nhsNumber ?? null, wanted.id ?? null, wanted.postcode ?? null, wanted.most],
  )
}
