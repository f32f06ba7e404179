-- Entries that belong to one of us: what is kept of somebody who works here, and what somebody raised, proposed or referred.
-- It is theirs: two may give one the same name, and neither learns that the other did.
alter table entry add column worker_id bigint references worker;
create index entry_of_worker on entry (worker_id) where worker_id is not null;
drop index entry_named_once;
create unique index entry_named_once on entry (register, coalesce(worker_id, 0), fold(name));

-- Whoever reads the whole register reads it, and whose it is; in registers that say so whoever manages them too.
create function is_there_for(register text, worker_id bigint) returns boolean
  language sql stable parallel safe cost 1
  return register = any (asking_list('registers'))
    or coalesce(worker_id = asking('worker')::bigint, false)
    or coalesce(worker_id = any (asking_list('led')::bigint[]) and register = any (asking_list('led_registers')), false);
alter policy may_read on entry
  using (register = any ((select asking_list('registers'))::text[]) or (select asking('system')) = 'yes'
    or worker_id = (select asking('worker'))::bigint
    or worker_id = any ((select asking_list('led'))::bigint[]) and register = any ((select asking_list('led_registers'))::text[]))
  with check (register = any ((select asking_list('registers'))::text[]) or (select asking('system')) = 'yes'
    or worker_id = (select asking('worker'))::bigint);

-- Records about such an entry stand behind the wall that records about restricted people do, with its own door. Whoever
-- begins one may: while a record or a part is being written it is not there yet for the question whose it is.
create function is_known_entry_of(of_part bigint, of_record bigint) returns boolean
  language sql stable parallel safe security definer cost 1 set search_path = public
  return exists (select from record_part part join entry on entry.id = part.subject_id
    where (part.id = of_part or part.record_id = of_record) and is_there_for(entry.register, entry.worker_id));
create or replace function is_known_part(part_id bigint) returns boolean
  language sql stable parallel safe security definer cost 1 set search_path = public
  return exists (select from record_part part join person on person.id = part.subject_id
    where part.id = part_id and (not person.restricted or is_known(person.id, person.wall)))
    or is_known_entry_of(part_id, null)
    or not exists (select from record_part part where part.id = part_id);
create or replace function is_known_record(of_record bigint) returns boolean
  language sql stable parallel safe security definer cost 1 set search_path = public
  return exists (select from record_part part join person on person.id = part.subject_id
    where part.record_id = of_record and (not person.restricted or is_known(person.id, person.wall)))
    or is_known_entry_of(null, of_record)
    or not exists (select from record_part part where part.record_id = of_record);
revoke execute on function is_there_for, is_known_entry_of from public;
grant execute on function is_there_for, is_known_entry_of to threadwell_app;

-- Told once a transaction, as before; and of a manager, whom they manage now: those who hold a post further down the line in
-- a team of theirs. "2:preston" says that whoever asks is second in the line there.
create or replace function know_walls(who bigint, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  barred bigint[];
begin
  perform set_config('threadwell.opened', coalesce((
    select string_agg(distinct person_id::text, ',') from person_access
    where worker_id = who and kind <> 'reason' and from_at <= at and (to_at is null or to_at > at)), ''), true);
  if asking('leads') is not null then
    perform set_config('threadwell.led', coalesce((
      select string_agg(distinct post.worker_id::text, ',')
      from unnest(asking_list('leads')) led join worker_post post on post.team_id = split_part(led, ':', 2)
      where post.from_at <= at and (post.to_at is null or post.to_at > at)
        and coalesce(array_position(asking_list('line'), post.role), 0) < split_part(led, ':', 1)::int), ''), true);
  end if;
  if exists (select from worker_person where worker_id = who and ended_at is null) then
    barred := array(select person_id from barred_from(who));
    perform set_config('threadwell.barred', array_to_string(barred, ','), true);
    perform set_config('threadwell.barred_records', array_to_string(array(
      select record_id from record_part where subject_id = any (barred)
      union select record_id from record_person where person_id = any (barred)), ','), true);
  end if;
end $$;
