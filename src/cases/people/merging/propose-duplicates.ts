import { compare, type Comparable } from '../../../engine/matching/compare.ts'
import { rulesMet } from '../../../engine/matching/rules.ts'
import { done } from '../../../engine/refusal.ts'
import {
  keepProposed,
  lastCompared,
  pairsWorthComparing,
  type ComparedRow,
} from '../../../store/duplicates.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { apartKinds } from './who-merges.ts'

/** The task that the background work carries out every night. */
export const proposeDuplicatesTask = 'propose-duplicates'

/**
 * Compares everybody who was made or changed since the last time with everybody, by the open rules, and keeps the pairs
 * that one of them proposes; the first time, everybody. Returns how many were compared and proposed. Nobody restricted
 * or sealed is compared, and no pair twice.
 */
export async function proposeDuplicates(
  office: Office,
): Promise<{ compared: number; proposed: number }> {
  const looked = await act(office, 'system', { action: 'propose-duplicates' }, async (request) => {
    const { work, now, practice } = request
    const since = (await lastCompared(work))?.at
    const pairs = await pairsWorthComparing(work, { apart: apartKinds(practice), since })
    const proposed = pairs.flatMap(({ one, other }) => {
      const rules = rulesMet(compare(comparable(one), comparable(other)))
      return rules.length === 0
        ? []
        : [{ one: one.id, other: other.id, rules: rules.map(({ id }) => id) }]
    })
    await keepProposed(work, proposed, { at: now, since, compared: pairs.length })
    request.noted({ compared: pairs.length, proposed: proposed.length })
    return done({ compared: pairs.length, proposed: proposed.length })
  })
  if (!looked.ok) throw new Error('Looking for duplicates was refused')
  return looked.value
}

/** Somebody as the engine compares them. */
export const comparable = (row: ComparedRow): Comparable => ({
  surname: row.surname,
  forenames: row.forenames,
  bornOn: row.born_on ?? undefined,
  bornOnEstimated: row.born_on_estimated,
  sex: row.sex,
  nhsNumber: row.nhs_number ?? undefined,
  upn: row.upn ?? undefined,
  line: row.line ?? undefined,
  postcode: row.postcode ?? undefined,
  phone: row.phone ?? undefined,
})
