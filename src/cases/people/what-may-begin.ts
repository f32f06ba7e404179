import { byPosts } from '../../engine/by-posts.ts'
import { permitStart, postsFor, type Caller } from '../../engine/permissions.ts'
import { processOf } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { Standpoint } from '../../engine/standpoint.ts'
import { parentCodes, siblingCodes } from '../../practice/codes/person.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { factsOf } from '../../store/facts.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { alongside, type AlongsideRow } from '../../store/person-surroundings.ts'
import { underWayOf } from '../../store/record-links.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { asTheyStand, whyNotBegun } from '../records/may-begin.ts'
import { readsWhatItReplaces } from '../records/what-it-replaces.ts'

/** A process that the reader may begin, and what keeps it from being begun about somebody now. */
export interface Beginning {
  readonly definition: ProcessDefinition
  /** In the words of the process; empty when it may be begun. */
  readonly whyNot: readonly string[]
}

/** A brother or sister, and how that is known. */
export type Alongside = AlongsideRow['by']
export const kinship = { siblings: siblingCodes, parents: parentCodes }

/** Whom and what a page before the beginning of a record speaks of. */
export interface BeginningAbout extends Beginning {
  readonly now: string
  readonly person: PersonRow
  /** Brothers and sisters who could be in the same record, each with what keeps them out of it. */
  readonly with: readonly (Pick<Beginning, 'whyNot'> & {
    readonly person: PersonRow
    readonly by: Alongside
  })[]
}

/**
 * What this caller may begin about somebody, judged and not begun. What only another record's outcome begins is not
 * among it, because nobody begins that by hand.
 */
export function whatMayBegin(
  { office }: Pick<Act, 'office'>,
  caller: Caller,
  from: Standpoint,
  hasBeenChild: boolean,
): readonly Beginning[] {
  const { practice } = office
  return startedBy(practice, caller)
    .filter((one) => isAboutSuch(one, from, hasBeenChild))
    .map((definition) => ({ definition, whyNot: whyNotBegun(definition, from) }))
}

/** As `permitStart`, without the words of a refusal. */
const startedBy = byPosts((practice, holder) =>
  practice.catalogue.processes.filter((one) => postsFor('start', one, holder).length > 0),
)

/** Where the age is not known, it may be about either; a grown-up whose childhood is here is still that child. */
function isAboutSuch(
  { about }: ProcessDefinition,
  { part }: Standpoint,
  hasBeenChild: boolean,
): boolean {
  const isAdult = part?.subject.has('adult') ?? false
  const isUnknown = part?.subject.has('age-unknown') ?? false
  if (about === 'child') return !isAdult || hasBeenChild
  return about === 'adult' && (isAdult || isUnknown)
}

/** What stands before a record of a process is begun about somebody: may it be, and who else can be in it? */
export async function readBeginning(
  office: Office,
  caller: Caller,
  personId: string,
  process: string,
): Promise<Result<BeginningAbout>> {
  const { practice } = office
  return await act(office, caller, { action: 'read-beginning', reads: true }, async (request) => {
    if (!practice.processes.has(process)) return notFound()
    const definition = processOf(practice, process)
    const may = permitStart(definition, caller, practice)
    if (!may.ok) return may
    if (!/^\d{1,18}$/.test(personId)) return notFound()
    const { work, now } = request
    const others = definition.several ? await alongside(work, personId, kinship) : []
    const ids = [personId, ...others.map((one) => one.id)]
    const [people, facts, underWay] = await Promise.all([
      peopleById(work, ids),
      factsOf(work, ids),
      underWayOf(work, ids),
    ])
    const known = new Map(people.filter((one) => !one.closed).map((one) => [one.id, one]))
    const person = known.get(personId)
    if (!person) return notFound()
    request.saw(known.keys())
    const judged = async (one: PersonRow): Promise<Pick<BeginningAbout, 'person' | 'whyNot'>> => {
      const replaces = await readsWhatItReplaces(request, definition, [one.id], caller)
      const said = whyNotBegun(definition, asTheyStand(request, one, { facts, underWay }))
      return { person: one, whyNot: [...said, ...(replaces.ok ? [] : [replaces.refusal.message])] }
    }
    const beside: BeginningAbout['with'][number][] = []
    for (const { id, by } of others) {
      const other = known.get(id)
      if (other) beside.push({ ...(await judged(other)), by })
    }
    return done({ now, definition, ...(await judged(person)), with: beside })
  })
}
