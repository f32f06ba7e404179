import { isHiddenAddress } from './addresses.ts'
import { query, type Work } from './database.ts'
import type { NewAddress } from './people.ts'

/** Where somebody lived or was written to, from when until when. A hidden one says neither where nor with whom. */
export interface AddressRow {
  readonly id: string
  readonly kind: string
  readonly line: string | null
  readonly postcode: string | null
  readonly hidden: boolean
  readonly from_at: string
  readonly to_at: string | null
}

/** Every address of somebody, the newest first. */
export async function addressesOf(work: Work, personId: string): Promise<AddressRow[]> {
  return await work.hot<AddressRow>(
    'addresses-of',
    `select id, kind, case when not hidden then line end as line, case when not hidden then postcode end as postcode,
       hidden, from_at, to_at
     from (select *, ${isHiddenAddress('address')} as hidden from address where person_id = $1) theirs
     where to_at is null or to_at > from_at
     order by to_at desc nulls first, from_at desc, id desc`,
    [personId],
  )
}

/** Somebody else at the same address at the same time: from the later of the two moves in to the earlier one out. */
export interface SharedHomeRow {
  readonly person_id: string
  readonly address_id: string
  readonly from_at: string
  readonly to_at: string | null
}

/** Who shared each home of somebody, and when. An address that is hidden, theirs or the other's, tells of nobody. */
export async function sharedHomes(work: Work, personId: string): Promise<SharedHomeRow[]> {
  return await work.hot<SharedHomeRow>(
    'shared-homes',
    `select theirs.person_id, mine.id as address_id, greatest(mine.from_at, theirs.from_at) as from_at,
       least(mine.to_at, theirs.to_at) as to_at
     from address mine join address theirs on theirs.postcode = mine.postcode and lower(theirs.line) = lower(mine.line)
       and tstzrange(theirs.from_at, theirs.to_at) && tstzrange(mine.from_at, mine.to_at)
     where mine.person_id = $1 and theirs.person_id <> $1 and mine.line <> ''
       and mine.kind <> 'correspondence' and theirs.kind <> 'correspondence'
       and not ${isHiddenAddress('mine')} and not ${isHiddenAddress('theirs')}
     order by 3, 1`,
    [personId],
  )
}

/** Adds an address of one kind from one instant to another. Returns false, and adds nothing, where one of that kind overlaps. */
export async function addDatedAddress(
  work: Work,
  personId: string,
  address: NewAddress & {
    readonly kind: string
    readonly fromAt: string
    readonly toAt?: string | undefined
  },
  recorded: { readonly at: string; readonly by: string | undefined },
): Promise<boolean> {
  const rows = await work.all(
    query
      .insertInto('address')
      .values({
        person_id: personId,
        kind: address.kind,
        line: address.line,
        postcode: address.postcode ?? null,
        place: address.place,
        district: address.district ?? null,
        authority: address.authority ?? null,
        override_reason: address.overrideReason ?? null,
        do_not_disclose: address.doNotDisclose ?? false,
        from_at: address.fromAt,
        to_at: address.toAt ?? null,
        recorded_at: recorded.at,
        recorded_by: recorded.by ?? null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id'),
  )
  return rows.length > 0
}

/** An address that is still in use ends at that instant. Returns false where there is none, or it began later. */
export async function endAddress(
  work: Work,
  personId: string,
  { addressId, toAt }: { readonly addressId: string; readonly toAt: string },
): Promise<boolean> {
  const rows = await work.all(
    query
      .updateTable('address')
      .set({ to_at: toAt })
      .where('id', '=', addressId)
      .where('person_id', '=', personId)
      .where('to_at', 'is', null)
      .where('from_at', '<=', toAt)
      .returning('id'),
  )
  return rows.length > 0
}
