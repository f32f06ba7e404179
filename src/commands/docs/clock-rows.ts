import type { ClockDescription } from '../../engine/describe/clocks.ts'
import { lines, plain } from './markdown.ts'

/** A clock as the cells of a table: what, from and until, the authority's time, the limit in law, the source. */
export function clockRows(clock: ClockDescription): readonly string[] {
  return [
    lines([
      `${clock.id} ${plain(clock.name)}`,
      ...(clock.forEachChild ? ['for each child'] : []),
      ...(clock.when ? [`only when ${plain(clock.when)}`] : []),
      ...(clock.otherwise ? [`otherwise: “${plain(clock.otherwise)}”`] : []),
      ...(clock.inForce ? [`in force ${clock.inForce}`] : []),
    ]),
    lines([`from: ${plain(clock.from)}`, `until: ${plain(clock.stops)}`]),
    lines([plain(clock.local ?? ''), ...(clock.extension ? [plain(clock.extension)] : [])]),
    plain(clock.statutory ?? ''),
    lines(clock.sources.map(({ cite, standing }) => `${plain(cite)} (${standing})`)),
  ]
}
