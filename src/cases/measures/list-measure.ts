import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { CountFilter } from '../../store/counts.ts'
import { measureLines, type MeasureLine } from '../../store/measures.ts'
import { act, type Actor } from '../act.ts'
import type { Office } from '../office.ts'
import { askedFor } from './figures.ts'

export type { MeasureLine } from '../../store/measures.ts'

/** Before anything that was ever recorded. */
const everSince = '1900-01-01'

/**
 * Everything that a measure counts and that meets it, one line each, up to today unless a period is given: for the
 * command line, which nobody signs in to. Refused as not there where there is no such measure.
 */
export async function listMeasure(
  office: Office,
  actor: Actor,
  measureId: string,
  { from = everSince, to, subjectIds }: CountFilter,
): Promise<Result<readonly MeasureLine[]>> {
  const measure = office.practice.catalogue.measures?.measures.find(({ id }) => id === measureId)
  return await act(office, actor, { action: 'list-measure', reads: true }, async (request) => {
    if (!measure) return notFound()
    const until = to ?? dateInLondon(request.now)
    const asked = askedFor(request, { from, to: until, title: '' }, undefined, [])
    const stretches = [{ from, to: until }]
    const lines = await measureLines(request.work, measure, { ...asked, stretches, subjectIds })
    request.saw(lines.map((line) => line.subject_id))
    request.noted({ measure: measureId, counted: lines.length, from, to: until })
    return done(lines.filter((line) => line.is_met))
  })
}
