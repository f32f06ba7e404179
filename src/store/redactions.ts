import { query, type Work } from './database.ts'

/** What is, or may be, taken out of a statement of a copy. */
export interface RedactionRow {
  readonly id: string
  readonly item_id: string
  /** From which letter to before which; of all of it, nothing. */
  readonly from_at: number | null
  readonly to_at: number | null
  readonly rule: string
  readonly ground: string
  readonly reason: string
  readonly suggests: 'cover' | 'show'
  readonly state: 'open' | 'cover' | 'show' | 'changed'
  readonly decided_at: string | null
  readonly decided_by: string | null
  readonly decided_by_name: string | null
  readonly decided_because: string
  /** When the same was decided for an earlier request, of the same words. */
  readonly remembered_at: string | null
}

export type NewRedaction = Omit<
  RedactionRow,
  'id' | 'decided_by' | 'decided_by_name' | 'decided_at'
>

/** Every redaction of a copy that still stands, in the order of its statements. */
export async function redactionsOf(work: Work, packId: string): Promise<readonly RedactionRow[]> {
  return await work.hot<{ [Key in keyof RedactionRow]: RedactionRow[Key] }>(
    'redactions-of',
    `select redaction.id, item_id, from_at, to_at, rule, ground, reason, suggests, state, decided_at,
       decided_by, worker.name as decided_by_name, decided_because, remembered_at
     from redaction join access_pack_item item on item.id = item_id left join worker on worker.id = decided_by
     where redaction.pack_id = $1 and state <> 'changed' order by item.position, from_at nulls first, redaction.id`,
    [packId],
  )
}

/** Adds redactions; those that are decided already are decided by whoever adds them. */
export async function addRedactions(
  work: Work,
  packId: string,
  redactions: readonly NewRedaction[],
  recorded: { readonly at: string; readonly by: string },
): Promise<void> {
  await work.hot(
    'add-redactions',
    `insert into redaction (pack_id, item_id, from_at, to_at, rule, ground, reason, suggests, state, decided_because,
       remembered_at, decided_at, decided_by)
     select $1, given.item_id, given.from_at, given.to_at, given.rule, given.ground, given.reason, given.suggests,
       given.state, given.decided_because, given.remembered_at,
       case when given.state <> 'open' then $3::timestamptz end, case when given.state <> 'open' then $4::bigint end
     from jsonb_to_recordset($2::jsonb) as given (item_id bigint, from_at int, to_at int, rule text, ground text,
       reason text, suggests text, state text, decided_because text, remembered_at timestamptz)`,
    [packId, JSON.stringify(redactions), recorded.at, recorded.by],
  )
}

/** Says of these redactions what is decided. */
export async function decideRedactions(
  work: Work,
  ids: readonly string[],
  decided: {
    readonly state: 'cover' | 'show' | 'changed'
    readonly because: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.all(
    query
      .updateTable('redaction')
      .set({
        state: decided.state,
        decided_at: decided.at,
        decided_by: decided.by,
        decided_because: decided.because,
      })
      .where('id', 'in', ids),
  )
}

/** A decision of an earlier copy, with the statement that it was made of. */
export type EarlierDecision = Pick<
  RedactionRow,
  'from_at' | 'to_at' | 'rule' | 'ground' | 'reason'
> & {
  readonly key: string
  readonly sha256: string
  readonly state: 'cover' | 'show'
  readonly decided_at: string
  readonly asked_as: string
}

/**
 * What was decided of each statement when it was last copied for somebody: in a copy that was signed, or in the one of
 * the same request that a new one takes the place of.
 */
export async function earlierDecisions(
  work: Work,
  { personId, recordId }: { readonly personId: string; readonly recordId: string },
): Promise<readonly EarlierDecision[]> {
  return await work.hot<{ [Key in keyof EarlierDecision]: EarlierDecision[Key] }>(
    'earlier-decisions',
    `with latest as (
       select distinct on (item.key) item.id, item.key, item.sha256, pack.asked_as
       from access_pack pack join access_pack_item item on item.pack_id = pack.id
       where pack.person_id = $1 and (pack.signed_at is not null or pack.record_id = $2)
       order by item.key, pack.made_at desc, pack.id desc)
     select key, sha256, asked_as, from_at, to_at, rule, ground, reason, state, coalesce(remembered_at, decided_at) as decided_at
     from latest join redaction on item_id = latest.id where state in ('cover', 'show') order by redaction.id`,
    [personId, recordId],
  )
}
