-- People from outside who reach only those whom a dated fact names them for: a lead professional of a school, the family
-- that they lead for. What they reach ends with the fact.

-- For whom somebody outside works; nothing for those who work here.
alter table worker add column organisation text check (organisation <> '');

-- Told once a transaction, after the walls, for those alone who reach by name: whom facts in force name them for.
create function know_named(who bigint, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  today date := (at at time zone 'Europe/London')::date;
begin
  perform set_config('threadwell.named', coalesce((
    select string_agg(distinct fact.subject_id::text, ',')
    from unnest(asking_list('naming')) naming
      join dated_fact fact on fact.kind = split_part(naming, '.', 1)
        and fact.detail ->> split_part(naming, '.', 2) = who::text
      join person on person.id = fact.subject_id
        and (not person.restricted or person.id = any (asking_list('opened')::bigint[]))
    where fact.from_on <= today and (fact.to_on is null or fact.to_on > today)), ''), true);
end $$;
revoke execute on function know_named from public;
grant execute on function know_named to threadwell_app;

-- Is this record, of a process in which whoever asks has a part, about those alone whom they are named for: and under way, or
-- decided since what is in force for them began? What was before is another story. A record that is not there yet is being
-- written by this very statement, with the people in it.
create function is_named_record(of_record bigint) returns boolean
  language sql stable parallel safe security definer cost 10 set search_path = public
  return not exists (select from record where record.id = of_record) or (
    exists (select from record_part part where part.record_id = of_record and part.taken_off_at is null)
    and not exists (select from record_part part where part.record_id = of_record and part.taken_off_at is null
      and part.subject_id <> all (asking_list('named')::bigint[]))
    and exists (select from record where record.id = of_record and (record.stage <> 'decided'
      or (coalesce(record.authorised_at, record.ended_at) at time zone 'Europe/London')::date >= (
        select min(fact.from_on) from record_part part join dated_fact fact on fact.subject_id = part.subject_id
        where part.record_id = of_record and part.taken_off_at is null and fact.to_on is null
          and fact.kind = any (asking_list('named_facts'))))));
revoke execute on function is_named_record from public;
grant execute on function is_named_record to threadwell_app;

create policy reached_by_name on person for select
  using (id = any ((select asking_list('named'))::bigint[]));
create policy reached_by_name on record
  using (process = any ((select asking_list('named_processes'))::text[]) and is_named_record(id))
  with check (false);
create policy reached_by_name on record_part
  using (process = any ((select asking_list('named_processes'))::text[])
    and subject_id = any ((select asking_list('named'))::bigint[]) and is_named_record(record_id))
  with check (false);
create policy reached_by_name on deadline
  using (process = any ((select asking_list('named_processes'))::text[]) and is_named_record(record_id))
  with check (false);

-- Whoever reaches nothing else has those records and their names, and nothing that hangs on a person or is for the house.
-- Called as it stands, and not in a sub-select: without a column in it, it is asked once for each table of a statement.
do $$
declare
  of_the_house text;
begin
  foreach of_the_house in array array['address', 'audit_archive', 'chronology_filter', 'chronology_mark', 'consent_said',
    'document_move', 'duplicate_pair', 'group_booking', 'group_centre', 'group_check', 'group_programme', 'group_session',
    'hand_over', 'information_request', 'merge', 'message', 'moved_in', 'person_access', 'person_history',
    'person_known_by', 'person_name_part', 'person_restriction', 'professional', 'relationship', 'row_history', 'sharing',
    'supported_year', 'taken_off', 'watch_switch']
  loop
    execute format('create policy not_from_outside on %I as restrictive for select
      using (asking(''only_named'') is null or asking(''system'') = ''yes'')', of_the_house);
  end loop;
end $$;
create policy not_from_outside on document as restrictive for select
  using (record_id is not null or (select asking('only_named')) is null or (select asking('system')) = 'yes');
create policy not_from_outside on statement_note as restrictive for select
  using (record_id is not null or (select asking('only_named')) is null or (select asking('system')) = 'yes');
-- Nor who else from outside leads for anybody.
create policy not_from_outside on worker as restrictive for select
  using (organisation is null or (select asking('only_named')) is null or id = (select asking('worker'))::bigint
    or (select asking('system')) = 'yes');
create policy not_from_outside on worker_post as restrictive for select
  using ((select asking('only_named')) is null or exists (select from worker where worker.id = worker_id)
    or (select asking('system')) = 'yes');

-- Who looked at somebody is for those who work with them here.
create or replace function looks_at(of_person bigint, before_id bigint, at_most int) returns setof audit
  language plpgsql stable security definer set search_path = public as $$
begin
  if asking('worker') is null and asking('system') is null or asking('only_named') is not null or not exists (
    select from person where id = of_person and (not restricted or is_known(id, wall))
      and (asking('barred') is null or id <> all (asking_list('barred')::bigint[])))
  then return; end if;
  return query select audit.* from audit_look join audit on audit.id = audit_id
    where person_id = of_person and (before_id is null or audit_id < before_id) order by audit_id desc limit at_most;
end $$;
