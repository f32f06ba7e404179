import { cutsLeftOut } from '../../engine/measures/copy-to-give.ts'
import type { Practice } from '../../engine/practice.ts'
import type { MeasureCut } from '../../practice/vocabulary/measure.ts'
import type { MeasureCount } from '../../store/measures.ts'

const places = { locality: 'Locality', district: 'District', team: 'Team' } as const
const isPlace = (cut: string): cut is keyof typeof places => cut in places

/** What figures can be cut by: kinds of place, then what the practice model says; some of them not in a copy for others. */
export function cutsOf(
  practice: Practice,
  shared = false,
): readonly { readonly id: string; readonly title: string }[] {
  const never = shared ? cutsLeftOut(practice) : []
  return [
    ...Object.entries(places).map(([id, title]) => ({ id, title })),
    ...(practice.catalogue.measures?.cuts ?? []),
  ].filter(({ id }) => !never.includes(id))
}

/** The parts of a cut of the practice model, in its order. */
export const partsOf = (
  cut: MeasureCut,
): readonly { readonly id: string; readonly title: string }[] => {
  if ('ages' in cut) return cut.ages
  return 'areas' in cut ? cut.areas : cut.parts
}

/** What a part that figures are cut into is called: a place, an age, what is said of the child. */
export function placeName(
  { pack, catalogue }: Practice,
  { cut, place }: Pick<MeasureCount, 'cut' | 'place'>,
): string {
  if (cut === 'all') return 'All'
  if (isPlace(cut)) {
    if (place === null) return cut === 'team' ? 'No team' : 'Not known, or outside'
    const named = { locality: pack.localities, district: pack.districts, team: pack.teams }[cut]
    return named.find(({ id }) => id === place)?.name ?? place
  }
  const by = catalogue.measures?.cuts.find(({ id }) => id === cut)
  const parts = by ? partsOf(by) : []
  return parts.find(({ id }) => id === place)?.title ?? 'Not known'
}
