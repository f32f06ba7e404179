-- Who may open what is restricted, for how long and why; and who may not see somebody at all.

-- One restriction of somebody's record, from the day it began until it was lifted. One review ends it and begins the
-- next, so that every reason that was ever given stays.
create table person_restriction (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  reason text not null,
  -- nothing where it stays for good: an adopted child's record from before
  review_on date,
  from_at timestamptz not null,
  by_worker bigint references worker,
  ended_at timestamptz,
  ended_by bigint references worker,
  ended_reason text
);
create unique index restricted_once on person_restriction (person_id) where ended_at is null;
create index on person_restriction (person_id);

-- Behind which wall of the practice somebody stands; nothing where a manager restricted one record.
alter table person add column wall text;

create table person_access (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  worker_id bigint not null references worker,
  -- named by a manager; the glass broken; opened with a reason by somebody who does not work with them
  kind text not null check (kind in ('named', 'glass', 'reason')),
  reason text not null,
  why text not null default '',
  from_at timestamptz not null,
  to_at timestamptz check (to_at is not null or kind = 'named'),
  given_by bigint not null references worker,
  -- the teams that held the record when the glass was broken: their managers hear of it
  held_by text[] not null default '{}',
  -- what came of looking into a broken glass
  finding text,
  finding_words text,
  closed_at timestamptz,
  closed_by bigint references worker check (closed_by <> worker_id)
);
create index on person_access (worker_id, to_at);
create index on person_access (person_id);
create index person_access_unreviewed on person_access (from_at) where kind = 'glass' and closed_at is null;

-- Whom a worker is, is related to or cares for. What follows from it is worked out, never stored.
create table worker_person (
  id bigint generated always as identity primary key,
  worker_id bigint not null references worker,
  person_id bigint not null references person,
  tie text not null check (tie in ('self', 'relative', 'carer', 'close')),
  declared_at timestamptz not null,
  declared_by bigint not null references worker,
  ended_at timestamptz,
  ended_by bigint references worker check (ended_by <> worker_id),
  ended_reason text
);
create unique index tied_once on worker_person (worker_id, person_id) where ended_at is null;
create index on worker_person (person_id);

-- The people a worker may see nothing of: themselves, relatives to two steps of stated relationships, whom they care
-- for, and the children of every record that names the worker.
create function barred_from(who bigint) returns table (person_id bigint, tie_id bigint, steps int)
  language sql stable security definer set search_path = public as $$
  with recursive around as (
    select tied.person_id, tied.id, case tie when 'self' then 2 when 'relative' then 1 else 0 end as further, 0 as steps
    from worker_person tied where tied.worker_id = who and tied.ended_at is null
    union
    select case when one.person_id = around.person_id then one.of_person_id else one.person_id end, around.id,
      around.further - 1, around.steps + 1
    from around join relationship one on one.to_at is null
      and (one.person_id = around.person_id or one.of_person_id = around.person_id)
    where around.further > 0),
  named as (
    select part.subject_id, tied.id, 1
    from worker_person tied join record_person on record_person.person_id = tied.person_id
      join record_part part on part.record_id = record_person.record_id
    where tied.worker_id = who and tied.ended_at is null and tied.tie = 'self')
  select both_ways.person_id, (array_agg(both_ways.id order by both_ways.steps))[1], min(both_ways.steps)
  from (select person_id, id, steps from around union all select * from named) both_ways group by 1
$$;
revoke execute on function barred_from from public;
grant execute on function barred_from to threadwell_app;

-- Told once a transaction, with its other settings: what is opened to the worker now, and what they are kept from.
create function know_walls(who bigint, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  barred bigint[];
begin
  perform set_config('threadwell.opened', coalesce((
    select string_agg(distinct person_id::text, ',') from person_access
    where worker_id = who and kind <> 'reason' and from_at <= at and (to_at is null or to_at > at)), ''), true);
  if exists (select from worker_person where worker_id = who and ended_at is null) then
    barred := array(select person_id from barred_from(who));
    perform set_config('threadwell.barred', array_to_string(barred, ','), true);
    perform set_config('threadwell.barred_records', array_to_string(array(
      select record_id from record_part where subject_id = any (barred)
      union select record_id from record_person where person_id = any (barred)), ','), true);
  end if;
end $$;
revoke execute on function know_walls from public;
grant execute on function know_walls to threadwell_app;

-- Is this restricted person open to whoever asks? By name, by broken glass, or because they stand inside the wall.
create function is_opened(person_id bigint, wall text) returns boolean
  language sql stable parallel safe cost 1
  return person_id = any (asking_list('opened')::bigint[]) or coalesce(wall = any (asking_list('walls')), false);

-- Does whoever asks know that this restricted person is there? A manager does; behind a wall only as long as a record
-- of their team is not finished. Asked of restricted people alone, so it may look around without row security.
create function is_known(person_id bigint, wall text) returns boolean
  language sql stable parallel safe security definer cost 1 set search_path = public
  return is_opened(person_id, wall) or asking('restricted') = 'known' and (wall is null or exists (
    select from record_part part join record on record.id = part.record_id
    where part.subject_id = person_id and record.stage <> 'decided'
      and (record.team_id = any (asking_list('teams')) or record.shared_with && asking_list('teams'))));
create function is_known_part(part_id bigint) returns boolean
  language sql stable parallel safe security definer cost 1 set search_path = public
  return exists (select from record_part part join person on person.id = part.subject_id
    where part.id = part_id and (not person.restricted or is_known(person.id, person.wall)));
create function is_known_record(of_record bigint) returns boolean
  language sql stable parallel safe security definer cost 1 set search_path = public
  return exists (select from record_part part join person on person.id = part.subject_id
    where part.record_id = of_record and (not person.restricted or is_known(person.id, person.wall)));

-- That a restricted record with this number exists, for those whose work may need it: this and nothing more of it.
-- What stands behind a wall, and whoever the asker is barred from, does not exist.
create function is_restricted(number bigint) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from person where id = number and restricted and wall is null
    and id <> all (asking_list('barred')::bigint[]));

-- Is work about this person waiting for a team of the asker's to take it? The record it comes from is another team's.
create function is_handed_over(of_person bigint) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from hand_over join record_part part on part.record_id = hand_over.record_id
      and (hand_over.part_id is null or hand_over.part_id = part.id)
    where part.subject_id = of_person and hand_over.received_at is null
      and hand_over.to_team_id = any (asking_list('teams')));

revoke execute on function is_known, is_known_part, is_known_record, is_restricted, is_handed_over from public;
grant execute on function is_known, is_known_part, is_known_record, is_restricted, is_handed_over to threadwell_app;

alter policy may_find on person
  using ((asking('people') = 'yes' and (not restricted or is_known(id, wall))) or asking('system') = 'yes');
alter policy may_read on record using (
  (process = any ((select asking_list('processes'))::text[]) or team_id = any ((select asking_list('teams'))::text[])
      or shared_with && (select asking_list('teams'))::text[])
    and (not walled or is_known_record(id))
  or (select asking('system')) = 'yes');
alter policy may_read on record_part using (
  (process = any ((select asking_list('processes'))::text[]) or team_id = any ((select asking_list('teams'))::text[])
      or shared_with && (select asking_list('teams'))::text[])
    and (not walled or is_known_part(id))
  or (select asking('system')) = 'yes');
alter policy may_read on deadline using (
  (process = any ((select asking_list('processes'))::text[]) or team_id = any ((select asking_list('teams'))::text[])
      or exists (select from record where record.id = record_id and record.shared_with <> '{}'))
    and (not walled or case when part_id is null then is_known_record(record_id) else is_known_part(part_id) end)
  or (select asking('system')) = 'yes');
alter policy may_read on hand_over using (
  (from_process = any ((select asking_list('processes'))::text[])
    or to_team_id = any ((select asking_list('teams'))::text[])
    or from_team_id = any ((select asking_list('teams'))::text[]))
  and (not walled or case when part_id is null then is_known_record(record_id) else is_known_part(part_id) end)
  or (select asking('system')) = 'yes');

-- A letter and a request are about a record, and are read by nobody who may not read it. A partner reads its requests.
create policy of_record on message as restrictive for select
  using (exists (select from record where record.id = record_id) or (select asking('system')) = 'yes');
create policy of_record on information_request as restrictive for select
  using (agency = (select asking('agency')) or exists (select from record where record.id = record_id)
    or (select asking('system')) = 'yes');

-- What a worker is barred from is not there for them, whatever their post. Almost nobody is barred from anything: the
-- list is made once a statement and is empty. It holds where the application reaches further for somebody too.
create policy not_barred on person as restrictive for select
  using (id <> all ((select asking_list('barred'))::bigint[]) or (select asking('system')) = 'yes');
create policy not_barred on record as restrictive for select
  using (id <> all ((select asking_list('barred_records'))::bigint[]) or (select asking('system')) = 'yes');
create policy not_barred on record_part as restrictive for select
  using (record_id <> all ((select asking_list('barred_records'))::bigint[]) or (select asking('system')) = 'yes');
create policy not_barred on deadline as restrictive for select
  using (record_id <> all ((select asking_list('barred_records'))::bigint[]) or (select asking('system')) = 'yes');
create policy not_barred on hand_over as restrictive for select
  using (record_id <> all ((select asking_list('barred_records'))::bigint[]) or (select asking('system')) = 'yes');

-- Kinds of fact that stand behind a wall are not there for those outside it.
create policy behind_walls on dated_fact as restrictive for select
  using (kind <> all ((select asking_list('walled_facts'))::text[]) or (select asking('system')) = 'yes');

alter table person_restriction enable row level security;
alter table person_access enable row level security;
alter table worker_person enable row level security;

create policy of_person on person_restriction
  using (exists (select from person where person.id = person_id))
  with check (asking('worker') is not null or asking('system') = 'yes');
-- One's own, and for those who know of restricted records whoever was let in to one.
create policy own_or_known on person_access
  using (worker_id = (select asking('worker'))::bigint
    or (select asking('restricted')) = 'known' and exists (select from person where person.id = person_id)
    or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');
-- Whose neighbour or sister a worker is, is theirs to know, and the privacy officer's.
create policy own_or_privacy on worker_person
  using (worker_id = (select asking('worker'))::bigint or declared_by = (select asking('worker'))::bigint
    or (select asking('audit')) = 'yes' or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');

grant select, insert, update on person_restriction, person_access, worker_person to threadwell_app;

insert into person_restriction (person_id, reason, from_at, by_worker)
select id, coalesce(restricted_reason, 'Restricted before reasons were kept'), created_at, created_by
from person where restricted;

-- Who chaired a meeting about somebody: an auditor must not have, and may not read those records. Workers, and nothing else.
create function chaired_by(of_subjects bigint[], processes text[]) returns text[]
  language sql stable security definer set search_path = public
  return (select coalesce(array_agg(distinct record.answers -> 'chair' ->> 'value'), '{}')
    from record_part part join record on record.id = part.record_id
    where part.subject_id = any (of_subjects) and record.process = any (chaired_by.processes)
      and record.stage = 'decided' and record.answers -> 'chair' ->> 'value' is not null);
revoke execute on function chaired_by from public;
grant execute on function chaired_by to threadwell_app;

-- Newly qualified workers, until the end of their supported year: what they may hold alone is the authority's rule.
create table supported_year (
  id bigint generated always as identity primary key,
  worker_id bigint not null references worker,
  until_on date not null,
  said_at timestamptz not null,
  said_by bigint not null references worker
);
create index on supported_year (worker_id);
alter table supported_year enable row level security;
create policy signed_in on supported_year
  using (asking('worker') is not null or asking('system') = 'yes');
grant select, insert on supported_year to threadwell_app;

-- Called beside erase_person (0016): that somebody looked is kept, and what was written of the person is not.
create function forget_walls(who bigint) returns void
  language sql security definer set search_path = public
  as $$
  update person_restriction set reason = '', ended_reason = case when ended_at is not null then '' end where person_id = who;
  update person_access set why = '', finding_words = case when closed_at is not null then '' end where person_id = who;
  delete from worker_person where person_id = who;
$$;
revoke execute on function forget_walls from public;
grant execute on function forget_walls to threadwell_app;
