import { query, type Work } from './database.ts'

/** One statement of what somebody is to somebody, with when it was so. */
export interface StatedRelationship {
  readonly id: string
  /** Who is the `type` of whom. */
  readonly person_id: string
  readonly type: string
  readonly of_person_id: string
  readonly parental_responsibility: string
  readonly acquired_by: string | null
  readonly lives_together: boolean | null
  readonly together_from: string | null
  readonly together_to: string | null
  readonly birth_order: number | null
  readonly tie: string | null
  readonly from_on: string | null
  readonly to_on: string | null
  readonly ended_because: string | null
  readonly recorded_at: string
  /** It is no longer counted on. */
  readonly to_at: string | null
}

const columns = `id, person_id, type, of_person_id, parental_responsibility, acquired_by, lives_together, together_from,
  together_to, birth_order, tie, from_on, to_on, ended_because, recorded_at, to_at`

/** Every relationship that names one of these people and both of whom may be known, ended ones too; mistakes are not among them. */
export async function relationshipsAround(
  work: Work,
  ids: readonly string[],
): Promise<StatedRelationship[]> {
  if (ids.length === 0) return []
  return await work.hot<StatedRelationship>(
    'relationships-around',
    `select ${columns} from relationship
     where (person_id = any($1::bigint[]) or of_person_id = any($1::bigint[])) and ended_because is distinct from 'mistake'
     order by id`,
    [ids],
  )
}

/** One relationship, held until the transaction ends. */
export async function relationshipById(
  work: Work,
  id: string,
): Promise<StatedRelationship | undefined> {
  const [row] = await work.hot<StatedRelationship>(
    'relationship-by-id',
    `select ${columns} from relationship where id = $1 for update`,
    [id],
  )
  return row
}

/** What is said of a relationship; what is left out is not known. */
export interface RelationshipSaid {
  readonly type: string
  readonly parentalResponsibility: string
  readonly acquiredBy?: string | undefined
  readonly livesTogether?: boolean | undefined
  readonly togetherFrom?: string | undefined
  readonly togetherTo?: string | undefined
  readonly birthOrder?: number | undefined
  readonly tie?: string | undefined
  readonly fromOn?: string | undefined
}

const said = (relationship: RelationshipSaid) => ({
  type: relationship.type,
  parental_responsibility: relationship.parentalResponsibility,
  acquired_by: relationship.acquiredBy ?? null,
  lives_together: relationship.livesTogether ?? null,
  together_from: relationship.togetherFrom ?? null,
  together_to: relationship.togetherTo ?? null,
  birth_order: relationship.birthOrder ?? null,
  tie: relationship.tie ?? null,
  from_on: relationship.fromOn ?? null,
})

export interface RelationshipEnd {
  readonly toOn?: string | undefined
  readonly because: string
}

/** States it; one that has ended already is stated with its end. Returns its id. */
export async function stateRelationship(
  work: Work,
  relationship: RelationshipSaid & {
    readonly personId: string
    readonly ofPersonId: string
    readonly ended?: RelationshipEnd | undefined
  },
  recorded: { readonly at: string; readonly by?: string | undefined },
): Promise<string> {
  const { ended } = relationship
  const { id } = await work.one(
    query
      .insertInto('relationship')
      .values({
        ...said(relationship),
        person_id: relationship.personId,
        of_person_id: relationship.ofPersonId,
        from_at: recorded.at,
        recorded_at: recorded.at,
        recorded_by: recorded.by ?? null,
        ...(ended
          ? { to_on: ended.toOn ?? null, ended_because: ended.because, to_at: recorded.at }
          : {}),
      })
      .returning('id'),
  )
  return id
}

/** Says it otherwise; what it said before is kept in its history. */
export async function changeRelationship(
  work: Work,
  id: string,
  relationship: RelationshipSaid & { readonly because: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('relationship')
      .set({ ...said(relationship), changed_because: relationship.because })
      .where('id', '=', id),
  )
}

/** Ends it: it was so until that day, and nobody counts on it from this instant. */
export async function endRelationship(
  work: Work,
  id: string,
  { toOn, because, at }: RelationshipEnd & { readonly at: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('relationship')
      .set({ to_on: toOn ?? null, ended_because: because, to_at: at })
      .where('id', '=', id),
  )
}

/**
 * Is `ancestor` an ancestor of `person` by these types of relationship, whoever may know of those between them? Held
 * against a second who states another part of the same circle at the same moment.
 */
export async function isAncestor(
  work: Work,
  { ancestor, person, types }: { ancestor: string; person: string; types: readonly string[] },
): Promise<boolean> {
  await work.hot('hold-lineage', `select pg_advisory_xact_lock(hashtext('lineage'))`, [])
  const [row] = await work.hot<{ is: boolean }>(
    'is-ancestor',
    'select is_ancestor($1::bigint, $2::bigint, $3::text[]) as is',
    [ancestor, person, types],
  )
  return row?.is ?? false
}
