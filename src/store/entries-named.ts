import type { Work } from './database.ts'
import type { HeldChild } from './work.ts'

/** What is due next, as a list of children has it. */
type Next = Omit<HeldChild, 'worker_id' | 'child' | 'open' | 'seen_on' | 'seen_detail'>

/** An entry of which an open fact names a worker, with what is due about it next. */
export interface NamedEntryRow extends Next {
  readonly id: string
  readonly register: string
  readonly name: string
  readonly kind: string
  readonly detail: unknown
}

/** The entries of which open facts of these kinds name a worker in these details, what is due first at the top. */
export async function entriesNaming(
  work: Work,
  by: readonly { readonly fact: string; readonly detail: string }[],
  workerId: string,
): Promise<NamedEntryRow[]> {
  return await work.hot<{ [Key in keyof NamedEntryRow]: NamedEntryRow[Key] }>(
    'entries-naming',
    `select entry.id, entry.register, entry.name, fact.kind, fact.detail, next.record_id, next.id as deadline_id,
       next.name as clock_name, next.counts_from, next.local_at, next.local_precision, next.statutory_at,
       next.statutory_precision, next.extended_at
     from unnest($1::text[], $2::text[]) as named (kind, detail)
     join dated_fact fact on fact.kind = named.kind and fact.to_on is null and fact.detail ->> named.detail = $3
     join entry on entry.id = fact.subject_id
     left join lateral (select deadline.* from record_part part join deadline on deadline.record_id = part.record_id
       where part.subject_id = entry.id and deadline.state = 'open' and not deadline.not_before
         and (deadline.part_id is null or deadline.part_id = part.id)
       order by deadline.due_at limit 1) next on true
     order by next.due_at nulls last, entry.id`,
    [by.map(({ fact }) => fact), by.map(({ detail }) => detail), workerId],
  )
}
