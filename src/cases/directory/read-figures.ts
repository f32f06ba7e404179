import {
  areasWithoutSmall,
  countTakenUp,
  withoutSmall,
  type Pointed,
  type ShownLines,
  type TakenUpCount,
  type TakenUpLine,
} from '../../engine/directory/taken-up.ts'
import { periodOf, type Period } from '../../engine/measures/periods.ts'
import { holdsPost, type Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { gapCounts, type GapCount } from '../../store/directory/counts.ts'
import { signpostCounts, type SignpostCount } from '../../store/directory/signposts.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import type { PeriodAsked } from '../measures/read-measures.ts'
import { noSuchDays } from '../measures/read-measures.ts'
import { directoryOf, editsDirectory } from './directory-open.ts'

/** What became of signposting, and what was looked for in vain: for those who plan and buy services. */
export interface DirectoryFigures {
  readonly period: Period
  /** Nothing where it could be worked out of whom it speaks. */
  readonly all: TakenUpCount | undefined
  readonly services: ShownLines
  readonly districts: ShownLines
  readonly areas: ShownLines
  readonly gaps: readonly GapCount[]
}

/** May this person read the figures of the directory? */
export const plansServices = (practice: Practice, caller: Caller): boolean =>
  editsDirectory(practice, caller) ||
  holdsPost(caller, practice.catalogue.directory?.planners ?? [])

/**
 * The figures of some days: families pointed to services, known to have taken them up and not known, by service, district
 * and health area, without small numbers and what those could be worked out from; and searches that found nothing, by need
 * and district. Not there for anybody else; invalid where the days are none.
 */
export async function readDirectoryFigures(
  office: Office,
  caller: Caller,
  asked: PeriodAsked,
): Promise<Result<DirectoryFigures>> {
  const { practice } = office
  return await act(
    office,
    caller,
    { action: 'read-directory-figures', reads: true },
    async ({ work, now, noted }): Promise<Result<DirectoryFigures>> => {
      if (!plansServices(practice, caller)) return notFound()
      const period = periodOf(asked.kind, dateInLondon(now), asked)
      if (!period) return noSuchDays()
      const { fact: kind } = directoryOf(practice).signposts
      const [counts, gaps] = await beyondReach(work, async () => [
        await signpostCounts(work, { kind, ...period }),
        await gapCounts(work, period),
      ])
      noted({ from: period.from, to: period.to })
      return done({ period, gaps, ...figuresOf(counts, practice) })
    },
  )
}

type Counted = Omit<DirectoryFigures, 'period' | 'gaps'>

/** The whole is hidden where it would tell a part that is. */
function figuresOf(counts: readonly SignpostCount[], practice: Practice): Counted {
  const smallest = practice.catalogue.measures?.smallestShared ?? Infinity
  const services = [...Map.groupBy(counts, (one) => one.service_id)].map(([id, rows]) =>
    lineOf(id, rows[0]?.service ?? '', rows),
  )
  const places = areasWithoutSmall(areasOf(counts, practice), smallest)
  const byService = withoutSmall(services, smallest)
  const isHidden = byService.whole || places.areas.whole
  return {
    all: isHidden ? undefined : countTakenUp(counts.map(pointed)),
    services: byService,
    ...places,
  }
}

const pointed = ({ taken_up: takenUp, many }: SignpostCount): Pointed => ({ takenUp, many })

const lineOf = (id: string, title: string, rows: readonly SignpostCount[]): TakenUpLine => ({
  ...{ id, title },
  ...countTakenUp(rows.map(pointed)),
})

/** The areas of the pack’s second geography with their districts; homes in none of them are an area of their own. */
function areasOf(
  counts: readonly SignpostCount[],
  { pack }: Practice,
): readonly (TakenUpLine & { readonly parts: readonly TakenUpLine[] })[] {
  const [geography] = pack.geographies ?? []
  const elsewhere = { id: 'elsewhere', title: 'Elsewhere or not known' }
  const named = geography?.areas ?? [
    { id: pack.id, title: pack.name, districts: pack.districts.map(({ id }) => id) },
  ]
  const known = new Set(named.flatMap(({ districts }) => districts))
  const areas = named.map(({ id, title, districts }) => {
    const parts = districts.map((district) =>
      lineOf(
        district,
        pack.districts.find((one) => one.id === district)?.name ?? district,
        counts.filter((one) => one.district === district),
      ),
    )
    const rows = counts.filter((one) => one.district !== null && districts.includes(one.district))
    return { ...lineOf(id, title, rows), parts }
  })
  const rest = counts.filter(({ district }) => district === null || !known.has(district))
  if (rest.length === 0) return areas
  return [...areas, { ...lineOf(elsewhere.id, elsewhere.title, rest), parts: [] }]
}
