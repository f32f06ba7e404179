import { leftOut } from '../../engine/measures/copy-to-give.ts'
import { periodOf } from '../../engine/measures/periods.ts'
import type { Caller } from '../../engine/permissions.ts'
import { registersFor } from '../../engine/reach.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { entriesOf, type EntryRow } from '../../store/entries.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { act, type Act } from '../act.ts'
import { figuresFor, readsCopies, readsFigures } from '../measures/figures.ts'
import type { Office } from '../office.ts'
import { judgeFigure, type PartnershipFigure } from './partnership-figures.ts'

const register = 'partnership-measures'

/** A measure of the partnership with its figures, the latest first. */
export interface PartnershipMeasure {
  readonly entry: EntryRow
  readonly figures: readonly PartnershipFigure[]
}

export interface PartnershipFile {
  readonly measures: readonly PartnershipMeasure[]
  readonly priorities: readonly EntryRow[]
  readonly mayKeep: boolean
  /** The reader reads how children and families took part, too. */
  readonly readsParticipation: boolean
  readonly now: string
}

/**
 * Reads the measures and priorities of the partnership, for those who read its registers; not there for anybody else.
 * Where the number of children who live here is typed in, our own count of that day is set against it, for those who
 * read figures of the whole county; no small one for those who read copies alone.
 */
export async function readPartnership(
  office: Office,
  caller: Caller,
): Promise<Result<PartnershipFile>> {
  const reading = { action: 'read-partnership', reads: true }
  return await act(office, caller, reading, async (request) => {
    const { work, now, practice } = request
    const reads = registersFor(practice, caller).map(({ id }) => id)
    if (!reads.includes(register)) return notFound()
    const [entries, priorities] = await Promise.all([
      entriesOf(work, [register]),
      entriesOf(work, ['partnership-priorities']),
    ])
    const facts = await factsOf(
      work,
      entries.map(({ id }) => id),
    )
    const measures: PartnershipMeasure[] = []
    for (const entry of entries) {
      const theirs = facts
        .filter((fact) => fact.subject_id === entry.id && fact.kind === 'partnership-figure')
        .sort((one, other) => (one.from_on < other.from_on ? 1 : -1))
      measures.push({ entry, figures: await judged(request, caller, theirs) })
    }
    const mayKeep = practice.registers.get(register)?.keep ?? []
    return done({
      measures,
      priorities,
      mayKeep: caller.posts.some((held) => mayKeep.some(({ role }) => role === held.role)),
      readsParticipation: reads.includes('participation'),
      now,
    })
  })
}

async function judged(
  request: Act,
  caller: Caller,
  facts: readonly FactRow[],
): Promise<readonly PartnershipFigure[]> {
  const figures: PartnershipFigure[] = []
  for (const [at, fact] of facts.entries()) {
    // Our own count is made for the latest alone: each is a count of every child.
    const inCare = at === 0 ? await childrenInCareOn(request, caller, fact) : undefined
    figures.push(judgeFigure(fact, inCare))
  }
  return figures
}

/** The figure of Measures for the day, where a population is to be set against it. */
async function childrenInCareOn(
  request: Act,
  caller: Caller,
  { from_on: on, detail }: FactRow,
): Promise<number | undefined> {
  const { practice } = request
  const readsEach = readsFigures(practice, caller)?.county === true
  const measure = readsCopies(practice, caller)?.measures.find(({ id }) => id === 'in-our-care')
  const period = periodOf('days', dateInLondon(request.now), { from: on, to: on })
  const isPopulation = (detail as Readonly<Record<string, unknown>> | null)?.counts === 'population'
  if (!isPopulation || !measure || !period) return undefined
  const asked = { period, county: true, teams: [], cuts: [] }
  const [figure] = await figuresFor(request, [measure], asked)
  const isHidden = !readsEach && figure && leftOut(figure.places, practice).whole
  return isHidden ? undefined : figure?.whole.counted
}
