import type { Practice } from '../../engine/practice.ts'
import type { MeasureCount } from '../../store/measures.ts'

/** What a place that figures are cut by is called. */
export function placeName(
  { pack }: Practice,
  { cut, place }: Pick<MeasureCount, 'cut' | 'place'>,
): string {
  if (cut === 'all') return 'All'
  if (place === null) return cut === 'team' ? 'No team' : 'Not known, or outside'
  const named = { locality: pack.localities, district: pack.districts, team: pack.teams }[cut]
  return named.find(({ id }) => id === place)?.name ?? place
}
