import { addDays } from '../../engine/calendar-days.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { placed } from '../people/place.ts'
import type { Cast, CastEntry, CastFact, Household } from '../../practice/vocabulary/cast.ts'
import { addEntry } from '../../store/entries.ts'
import { startFact } from '../../store/facts.ts'
import { addAddress, addPerson } from '../../store/people.ts'
import { restrictPerson } from '../../store/restrictions.ts'
import { stateRelationship } from '../../store/relationships.ts'
import { addWorker } from '../../store/workers.ts'
import type { Work } from '../../store/database.ts'
import type { Office } from '../office.ts'
import { keepEntriesOfWorkers } from '../registers/entries-of-workers.ts'

/** The invented people of a demonstration or a story, by the words their story knows them by. */
export interface LoadedCast {
  readonly people: ReadonlyMap<string, string>
  readonly workers: ReadonlyMap<string, string>
}

/** Everyone of a demonstration has the same password: nothing behind it is real. */
const demonstrationPassword = 'threadwell'

/** Loads a cast into an empty database, all of it or none. */
export async function loadCast(office: Office, cast: Cast): Promise<LoadedCast> {
  const at = office.clock.now()
  const passwordHash = await office.passwords.hash(demonstrationPassword)
  return await office.store.transaction({ system: true }, async (work) => {
    const workers = new Map<string, string>()
    for (const { id, name, agency, organisation, posts } of cast.workers) {
      const held = posts.map(({ role, team }) => ({ role, teamId: team }))
      const person = { username: id, name, posts: held, passwordHash, at }
      const from = { ...(agency ? { agency } : {}), ...(organisation ? { organisation } : {}) }
      workers.set(id, await addWorker(work, { ...person, ...from }))
    }
    await keepEntriesOfWorkers(work, office.practice, at)
    const people = new Map<string, string>()
    for (const household of cast.households)
      await loadHousehold(office, work, household, people, at)
    for (const { facts = [] } of cast.households) {
      for (const fact of facts) await loadFact(office, work, fact, { people, workers }, at)
    }
    for (const entry of cast.entries ?? [])
      await loadEntry(office, work, entry, { people, workers }, at)
    return { people, workers }
  })
}

async function loadHousehold(
  office: Office,
  work: Work,
  household: Household,
  people: Map<string, string>,
  at: string,
): Promise<void> {
  for (const person of household.people) {
    const { restricted, wall, address, postcode, district, ...rest } = person
    const id = await addPerson(work, rest, { at })
    people.set(person.id, id)
    if (restricted) {
      await restrictPerson(work, { personId: id, reason: restricted, wall, at, by: undefined })
    }
    if (!address && !postcode && !district) continue
    const overrideReason = district ? 'Chosen by hand: the postcode does not say' : undefined
    const where = placed(office.practice, { line: address, postcode, district, overrideReason })
    await addAddress(work, id, where, { at })
  }
  for (const relationship of household.relationships) {
    await stateRelationship(
      work,
      {
        parentalResponsibility: 'unknown',
        ...relationship,
        personId: known(people, relationship.person),
        type: relationship.is,
        ofPersonId: known(people, relationship.of),
      },
      { at },
    )
  }
}

async function loadFact(
  office: Office,
  work: Work,
  fact: CastFact,
  { people, workers }: LoadedCast,
  at: string,
): Promise<void> {
  const named = Object.entries(fact.names ?? {}).map(([detail, one]) => [
    detail,
    known(workers, one),
  ])
  const started = await startFact(work, {
    subjectId: known(people, fact.person),
    kind: fact.fact,
    excludes: office.practice.facts.get(fact.fact)?.excludes,
    fromOn: fact.from,
    toOn: fact.to,
    detail: { ...fact.with, ...Object.fromEntries(named) },
    teamId: fact.team,
    workerId: fact.worker && known(workers, fact.worker),
    at,
  })
  if (!started) throw new Error(`${fact.fact} of ${fact.person} overlaps another`)
}

/** Its number is known by its word too, for the entries that name it. */
async function loadEntry(
  office: Office,
  work: Work,
  { id: word, register, name, alsoKnownAs = '', facts = [] }: CastEntry,
  { people, workers }: LoadedCast & { readonly people: Map<string, string> },
  at: string,
): Promise<void> {
  const id = await addEntry(work, { register, name, alsoKnownAs, at })
  if (!id) throw new Error(`The cast has two of ${register} called ${name}`)
  people.set(word, id)
  for (const { fact, from, to, with: said, names = {}, inDays = {} } of facts) {
    const dated = Object.entries(inDays).map(([detail, days]) => [
      detail,
      addDays(dateInLondon(at), days),
    ])
    const named = Object.entries(names).map(([detail, one]) => [
      detail,
      workers.get(one) ?? known(people, one),
    ])
    const isStarted = await startFact(work, {
      subjectId: id,
      kind: fact,
      excludes: office.practice.facts.get(fact)?.excludes,
      fromOn: typeof from === 'string' ? from : addDays(dateInLondon(at), from.inDays),
      toOn: to,
      detail: {
        ...said,
        ...(Object.fromEntries([...named, ...dated]) as Readonly<Record<string, string>>),
      },
      at,
    })
    if (!isStarted) throw new Error(`${fact} of ${name} overlaps another`)
  }
}

function known(ids: ReadonlyMap<string, string>, word: string): string {
  const id = ids.get(word)
  if (!id) throw new Error(`The cast names ${word}, and nobody is called that`)
  return id
}
