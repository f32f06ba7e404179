import pg from 'pg'
import { confusedDate, diceOf, misspelt, type Mistake } from './misspelling.ts'

export interface Known {
  readonly id: string
  readonly surname: string
  readonly forenames: string
  readonly bornOn: string
  readonly district: string | null
  readonly locality: string | null
}

/** What somebody types who has the name from a bad line and the birthday from the child. */
export interface Search {
  readonly name: string
  readonly bornOn: string
}

/** Children with contacts, never the same one in both lists: a contact made of a child lengthens that child's page. */
export interface Sample {
  readonly opened: readonly Known[]
  readonly written: readonly Known[]
  readonly searched: readonly Known[]
}

const columns = `person.id, surname, forenames, born_on as "bornOn", home.district, record.locality`

/** People of the generated county, drawn in the same way each time. */
export async function drawSample(url: string): Promise<Sample> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const children = await client.query<Known>(
      `select distinct on (bench.dice(person.id, 200), person.id) ${columns}
       from record_part part join person on person.id = part.subject_id join record on record.id = part.record_id
       left join address home on home.person_id = person.id
       where not restricted and born_on is not null and home.place = 'district'
       order by bench.dice(person.id, 200), person.id limit 600`,
    )
    const anyone = await client.query<Known>(
      `select ${columns} from person left join address home on home.person_id = person.id
       left join record on false
       where not restricted and born_on is not null and person.id > 10000
       order by bench.dice(person.id, 201) limit 300`,
    )
    return {
      opened: children.rows.slice(0, 300),
      written: children.rows.slice(300),
      searched: anyone.rows,
    }
  } finally {
    await client.end()
  }
}

/** A search for somebody with one letter wrong in the forename and one in the surname. */
export function misspeltSearch(person: Known, mistake: Mistake, seed: number): Search {
  const dice = diceOf(seed)
  const forenames = misspelt(person.forenames, mistake, dice)
  return { name: `${forenames} ${misspelt(person.surname, mistake, dice)}`, bornOn: person.bornOn }
}

/** The name right and the birthday with day and month exchanged; undefined for those whose birthday has no such other. */
export function confusedSearch(person: Known): Search | undefined {
  const bornOn = confusedDate(person.bornOn)
  if (bornOn === undefined) return undefined
  return { name: `${person.forenames} ${person.surname}`, bornOn }
}
