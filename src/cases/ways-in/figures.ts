import { dayDue } from '../../engine/due-date.ts'
import { dateInLondon, dateOfDay, timeInLondon } from '../../engine/temporal.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import type { Figures } from '../../store/intake.ts'
import { partsOf, type PartRow } from '../../store/record-parts.ts'
import { recordById } from '../../store/records.ts'
import type { Act } from '../act.ts'
import { localityOf } from '../people/place.ts'

/** Said in the report of a contact that stands on top of every board. */
const immediateDanger = 'immediate danger'

/**
 * What a partner is told of the contact that was made: read from the record and its deadlines as they are
 * stored. Where the children live apart, the place is that of the child who was named first.
 */
export async function figuresOf(act: Act, recordId: string): Promise<Figures> {
  const record = await recordById(act.work, recordId)
  const [first, ...others] = await partsOf(act.work, recordId)
  if (!record || !first) throw new Error('The contact that was just made is not there')
  const decision = (await deadlinesOf(act.work, recordId)).find((one) => one.leads)
  const local = decision?.local_at
  const statutory = decision?.statutory_at
  return {
    children: 1 + others.length,
    ...placeOfPart(act, first),
    localDue: local ? `${dateInLondon(local)}T${timeInLondon(local)}` : '',
    statutoryDue: statutory
      ? dateOfDay(dayDue({ at: statutory, precision: decision.statutory_precision ?? 'day' }))
      : '',
    flag: record.immediate_danger ? immediateDanger : '',
  }
}

function placeOfPart(
  { practice }: Act,
  { district, authority }: PartRow,
): Pick<Figures, 'district' | 'locality' | 'outOfArea'> {
  if (authority !== null) return { district: authority, locality: '', outOfArea: 'yes' }
  if (district === null) return { district: 'unknown', locality: '', outOfArea: 'unknown' }
  const { districts, localities } = practice.pack
  const locality = localityOf(practice, district)
  return {
    district: districts.find((one) => one.id === district)?.name ?? district,
    locality: localities.find((one) => one.id === locality)?.name ?? '',
    outOfArea: 'no',
  }
}
