import { query, type Work } from './database.ts'
import { addAddress, type NewAddress } from './people.ts'

/** Where somebody lives now, in full, with whoever asked for a hidden address to be shown again. */
export interface HomeRow {
  readonly id: string
  readonly line: string
  readonly postcode: string | null
  readonly do_not_disclose: boolean
  readonly showing_asked_by: string | null
  readonly showing_asked_at: string | null
}

/** The home that people are shown with; held until the transaction ends, so that two changes follow each other. */
export async function homeOf(work: Work, personId: string): Promise<HomeRow | undefined> {
  return await work.first(
    query
      .selectFrom('address')
      .where('person_id', '=', personId)
      .where('kind', '=', 'home')
      .where('to_at', 'is', null)
      .orderBy('from_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .select([
        ...(['id', 'line', 'postcode', 'do_not_disclose'] as const),
        ...(['showing_asked_by', 'showing_asked_at'] as const),
      ])
      .forUpdate(),
  )
}

/**
 * SQL for "this row of addresses must not be shown": it was hidden itself, or the same person had the same place, or
 * another of its postcode, hidden, in use or left since, and it was not shown again there. The row from before a home
 * was hidden tells no more than the one after.
 */
export const isHiddenAddress = (one: string): string => `(${one}.do_not_disclose or exists (
  select from address hidden where hidden.person_id = ${one}.person_id and hidden.do_not_disclose
    and (hidden.postcode = ${one}.postcode or hidden.line_folded = ${one}.line_folded and ${one}.line_folded <> '')
    and ${isHiddenStill('hidden')}))`

const isHiddenStill = (hidden: string): string => `not exists (
  select from address shown where shown.person_id = ${hidden}.person_id and not shown.do_not_disclose
    and shown.from_at >= ${hidden}.to_at and shown.line_folded = ${hidden}.line_folded
    and shown.postcode is not distinct from ${hidden}.postcode)`

/**
 * What must not be disclosed of where these people live or lived: lines and postcodes. For taking them out, never for
 * showing.
 */
export async function hiddenAddresses(
  work: Work,
  personIds: readonly string[],
): Promise<readonly string[]> {
  if (personIds.length === 0) return []
  const rows = await work.hot<{ line: string; postcode: string | null }>(
    'hidden-addresses',
    `select distinct line, postcode from address
     where person_id = any($1::bigint[]) and do_not_disclose and ${isHiddenStill('address')}`,
    [personIds],
  )
  return rows.flatMap((row) => [row.line, row.postcode ?? '']).filter((one) => one !== '')
}

/** Hides or shows an address from now on: the row ends, and the same address begins anew. */
export async function markHome(
  work: Work,
  homeId: string,
  marked: { doNotDisclose: boolean; at: string; by: string },
): Promise<void> {
  await work.hot(
    'mark-home',
    `with ended as (update address set to_at = $3 where id = $1 returning *)
     insert into address (person_id, kind, line, postcode, district, authority, place, override_reason,
       do_not_disclose, from_at, recorded_by)
     select person_id, kind, line, postcode, district, authority, place, override_reason, $2, $3, $4 from ended`,
    [homeId, marked.doNotDisclose, marked.at, marked.by],
  )
}

/** Notes who wants a hidden address to be shown again. */
export async function askToShow(
  work: Work,
  homeId: string,
  asked: { at: string; by: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('address')
      .set({ showing_asked_by: asked.by, showing_asked_at: asked.at })
      .where('id', '=', homeId),
  )
}

/** Somebody moves: the former home ends as the new one begins, which is hidden if the one before was. */
export async function moveHome(
  work: Work,
  personId: string,
  address: NewAddress,
  recorded: { at: string; by?: string | undefined },
): Promise<void> {
  const former = await work.hot<{ do_not_disclose: boolean }>(
    'end-former-home',
    `update address set to_at = greatest(from_at, $2) where person_id = $1 and kind = 'home' and to_at is null
     returning do_not_disclose`,
    [personId, recorded.at],
  )
  const doNotDisclose = address.doNotDisclose ?? former.some((one) => one.do_not_disclose)
  await addAddress(work, personId, { ...address, doNotDisclose }, recorded)
}
