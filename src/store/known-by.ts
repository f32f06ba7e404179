import { query, type Work } from './database.ts'

/** Another telephone, an e-mail address, or the number that another system knows somebody by. */
export interface KnownByRow {
  readonly id: string
  readonly kind: string
  readonly whose: string
  readonly value: string
}

/** What else somebody is known by now, in the order it was recorded. */
export async function knownByOf(work: Work, personId: string): Promise<KnownByRow[]> {
  return await work.all(
    query
      .selectFrom('person_known_by')
      .where('person_id', '=', personId)
      .where('to_at', 'is', null)
      .orderBy('id')
      .select(['id', 'kind', 'whose', 'value']),
  )
}

export async function keepKnownBy(
  work: Work,
  known: Omit<KnownByRow, 'id'> & {
    readonly personId: string
    readonly at: string
    readonly by: string | undefined
  },
): Promise<void> {
  await work.all(
    query.insertInto('person_known_by').values({
      person_id: known.personId,
      kind: known.kind,
      whose: known.whose,
      value: known.value,
      from_at: known.at,
      recorded_by: known.by ?? null,
    }),
  )
}

/** From now on nobody is known by it. What was said stays. */
export async function endKnownBy(
  work: Work,
  ended: {
    readonly id: string
    readonly personId: string
    readonly at: string
    readonly by: string | undefined
  },
): Promise<void> {
  await work.all(
    query
      .updateTable('person_known_by')
      .set({ to_at: ended.at, ended_by: ended.by ?? null })
      .where('id', '=', ended.id)
      .where('person_id', '=', ended.personId)
      .where('to_at', 'is', null),
  )
}
