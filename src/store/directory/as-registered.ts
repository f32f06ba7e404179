import type { Work } from '../database.ts'

/**
 * Keeps a service as an entry of the register "directory", so that an answer can name it: by its name and whose it is, and
 * that it has closed. Where another is called so too, the beginning of its id tells the two apart.
 */
export async function keepAsRegistered(work: Work, serviceId: string, at: string): Promise<void> {
  await work.hot(
    'directory-keep-registered',
    `with said as (
       select service.id, service.entry_id, service.name || ', ' || organisation.name
         || case when service.status = 'defunct' then ' (closed)' else '' end as name
       from directory_service service join directory_organisation organisation on organisation.id = service.organisation_id
       where service.id = $1),
     named as (select id, entry_id, name || case when exists (select from entry where register = 'directory'
         and fold(entry.name) = fold(said.name) and entry.id is distinct from said.entry_id)
         then ' ' || left(said.id::text, 8) else '' end as name from said),
     fresh as (insert into subject (kind) select 'entry' from named where entry_id is null returning id),
     made as (insert into entry (id, register, name, created_at)
       select fresh.id, 'directory', named.name, $2 from fresh, named),
     renamed as (update entry set name = named.name from named where entry.id = named.entry_id)
     update directory_service set entry_id = fresh.id from fresh where directory_service.id = $1`,
    [serviceId, at],
  )
}

/** One more family was pointed to each of these, as answers name them. Nobody waits for it. */
export function countPointedTo(work: Work, entryIds: readonly string[], on: string): void {
  work.send(
    'directory-count-pointed-to',
    `select count_in_directory(date_trunc('month', $2::date)::date, 'signpost', id, '', '')
     from directory_service where entry_id = any ($1::bigint[])`,
    [entryIds, on],
  )
}
