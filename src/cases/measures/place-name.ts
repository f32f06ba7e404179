import { cutsLeftOut } from '../../engine/measures/copy-to-give.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Measure, MeasureCut } from '../../practice/vocabulary/measure.ts'
import type { MeasureCount } from '../../store/measures.ts'

const places = { locality: 'Locality', district: 'District', team: 'Team' } as const
const isPlace = (cut: string): cut is keyof typeof places => cut in places

/** By what the figures of a measure are cut besides places: areas always, and of the rest what asks of what it counts. */
export const cutsFor = (
  { cutBy }: Pick<Measure, 'cutBy'>,
  cuts: readonly MeasureCut[],
): readonly MeasureCut[] =>
  cuts.filter((cut) => 'areas' in cut || (cutBy ? cutBy.includes(cut.id) : !('detail' in cut)))

/**
 * What figures can be cut by: kinds of place, then what the practice model says, of one measure where it is named; some of
 * them not in a copy for others.
 */
export function cutsOf(
  practice: Practice,
  shared = false,
  measure?: Measure,
): readonly { readonly id: string; readonly title: string }[] {
  const never = shared ? cutsLeftOut(practice) : []
  const cuts = practice.catalogue.measures?.cuts ?? []
  return [
    ...Object.entries(places).map(([id, title]) => ({ id, title })),
    ...(measure ? cutsFor(measure, cuts) : cuts),
  ].filter(({ id }) => !never.includes(id))
}

/** The parts of a cut of the practice model, in its order; none of one whose parts are what was said. */
export const partsOf = (
  cut: MeasureCut,
  { codeLists }: Pick<Practice, 'codeLists'>,
): readonly { readonly id: string; readonly title: string }[] => {
  if ('detail' in cut) {
    const codes = cut.codes === undefined ? [] : (codeLists.get(cut.codes)?.codes ?? [])
    return [...(cut.options ?? []), ...codes.map(({ code, label }) => ({ id: code, title: label }))]
  }
  if ('ages' in cut) return cut.ages
  return 'areas' in cut ? cut.areas : cut.parts
}

/** What a part that figures are cut into is called: a place, an age, what is said of the child. */
export function placeName(
  practice: Practice,
  { cut, place }: Pick<MeasureCount, 'cut' | 'place'>,
): string {
  const { pack, catalogue } = practice
  if (cut === 'all') return 'All'
  if (isPlace(cut)) {
    if (place === null) return cut === 'team' ? 'No team' : 'Not known, or outside'
    const named = { locality: pack.localities, district: pack.districts, team: pack.teams }[cut]
    return named.find(({ id }) => id === place)?.name ?? place
  }
  const by = catalogue.measures?.cuts.find(({ id }) => id === cut)
  const parts = by ? partsOf(by, practice) : []
  const own = by && 'detail' in by ? place : undefined
  return parts.find(({ id }) => id === place)?.title ?? own ?? 'Not known'
}
