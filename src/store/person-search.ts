import { personColumns as shown, type PersonRow } from './people.ts'
import type { Work } from './database.ts'

/** What exactly was the same: a number, a telephone, an address. */
export type FoundBy =
  'nhs-number' | 'upn' | 'id' | 'postcode' | 'phone' | 'email' | 'system' | 'address'

export interface FoundPerson extends PersonRow {
  /** How alike the names are, 0 to 1. */
  readonly alike: number
  /** Why this person is offered. */
  readonly same_birth: boolean
  readonly swapped_birth: boolean
  /** What else they were found by; nothing when it was their name. */
  readonly found_by: FoundBy | null
}

const homeOf = `left join lateral (select * from address where address.person_id = found.id
  and address.kind = 'home' and address.to_at is null order by address.from_at desc, address.id desc limit 1) home on true`

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
       where merged_into is null and (born_on = $2::date or born_on = $3::date
         or surname_sound = any ((select array_agg(soundex(word)) from wanted, unnest(string_to_array(name, ' ')) word)::text[])
           and born_on between $2::date - 366 and $2::date + 366)),
     found as (
       select *, alike + case when same_birth then 0.4 when swapped_birth then 0.2 else 0 end as score
       from candidate where alike > 0.12 order by score desc, id limit $4)
     select ${shown.replaceAll('person.', 'found.')}, found.alike, found.same_birth, found.swapped_birth, null as found_by
     from found ${homeOf} order by found.score desc, found.id`,
    [wanted.name, wanted.bornOn, wanted.swappedBornOn ?? null, wanted.most],
  )
}

/**
 * People like this name: each word is first compared with the distinct words of all names. `forms` are other words that
 * the same name may stand under (Bob for Robert), each beside the word it stands for, and `names` the whole name in them.
 */
export async function searchByName(
  work: Work,
  wanted: {
    name: string
    names: readonly string[]
    forms: readonly { readonly word: string; readonly form: string }[]
    most: number
  },
): Promise<FoundPerson[]> {
  return await work.hot<FoundPerson>(
    'search-by-name',
    `with wanted as (select fold($1) as name),
     word as (select distinct unnest(string_to_array(name, ' ')) as word from wanted),
     part as (
       select word, near.part, near.alike from word, lateral (
         select part, similarity(part, word)::float8 as alike from name_part
         where part % word or part like word || '%' order by similarity(part, word) desc, part limit 25) near
       union all select form.word, part, 0.9 from unnest($3::text[], $4::text[]) as form (word, part) join name_part using (part)),
     candidate as (
       select person_id as id, sum(best) as score from (
         select person_name_part.person_id, part.word, max(part.alike) as best
         from part join person_name_part using (part) group by 1, 2) each_word
       group by person_id order by score desc, person_id limit 200),
     found as (
       select candidate.id,
         greatest(similarity(person.forenames_folded || ' ' || person.surname_folded, wanted.name),
                  similarity(person.surname_folded || ' ' || person.forenames_folded, wanted.name))::float8 as alike
       from candidate join person using (id), (select name from wanted union all select * from unnest($5::text[])) wanted
       where merged_into is null),
     best as (select id, max(alike) as alike from found group by id order by 2 desc, 1 limit $2)
     select ${shown}, found.alike, false as same_birth, false as swapped_birth, null as found_by
     from best found join person using (id) ${homeOf} order by found.alike desc, person.id`,
    [
      wanted.name,
      wanted.most,
      wanted.forms.map((one) => one.word),
      wanted.forms.map((one) => one.form),
      wanted.names,
    ],
  )
}

/**
 * People with exactly this number, whoever's it is: of the NHS, of a pupil, ours, a telephone's or another system's; or
 * living at this postcode. Nobody is found by a home not to be disclosed; a number that was merged finds the one it was
 * merged into.
 */
export async function searchByNumberOrPostcode(
  work: Work,
  wanted: {
    nhsNumber?: string | undefined
    upn?: string | undefined
    postcode?: string | undefined
    id?: string | undefined
    /** As it is dialled. */
    phone?: string | undefined
    /** An e-mail address or a number of another system, without blanks and capitals. */
    key?: string | undefined
    most: number
  },
): Promise<FoundPerson[]> {
  return await work.hot<FoundPerson>(
    'search-by-number-or-postcode',
    `with given as (
       select coalesce(merged_into, id) as id, case when nhs_number = $1 then 'nhs-number' when upn = $2 then 'upn'
           when id = $3::bigint then 'id' else 'phone' end as found_by
         from person where nhs_number = $1 or upn = $2 or id = $3::bigint or phone_dialled = $5
       union select person_id, 'postcode' from address where postcode = $4 and to_at is null and not do_not_disclose
       union select person_id, kind from person_known_by where key in ($5, $6) and to_at is null),
     found as (select id, min(found_by) as found_by from given group by id order by id limit $7)
     select ${shown}, 1::float8 as alike, false as same_birth, false as swapped_birth, found.found_by
     from found join person using (id) ${homeOf} order by person.surname_folded, person.forenames_folded`,
    [
      wanted.nhsNumber ?? null,
      wanted.upn ?? null,
      wanted.id ?? null,
      wanted.postcode ?? null,
      wanted.phone ?? null,
      wanted.key ?? null,
      wanted.most,
    ],
  )
}

/** People who live in a street like this one, in that house where a number is given; never in a home not to be disclosed. */
export async function searchByAddress(
  work: Work,
  wanted: { street: string; house: string; most: number },
): Promise<FoundPerson[]> {
  return await work.hot<FoundPerson>(
    'search-by-address',
    `with near as (
       select street, similarity(street, $1)::float8 as alike from street where street % $1 or street like $1 || '%'
       order by 2 desc, 1 limit 8),
     found as (
       select person_id as id, max(near.alike) as alike from near join address using (street)
       where to_at is null and not do_not_disclose and street <> ''
         and ($2 = '' or $2 = any (string_to_array(left(line_folded, length(line_folded) - length(street)), ' ')))
       group by 1 order by 2 desc, 1 limit $3)
     select ${shown}, found.alike, false as same_birth, false as swapped_birth, 'address' as found_by
     from found join person using (id) ${homeOf}
     order by found.alike desc, person.surname_folded, person.forenames_folded`,
    [wanted.street, wanted.house, wanted.most],
  )
}
