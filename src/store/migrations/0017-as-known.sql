-- Two dates of everything: when it was so, and when we came to know it. What every row said before it was changed is
-- kept, so that the record of a person can be read as it was known on any instant; and what people say against a
-- statement is kept beside it.

-- The instant of the request, by the office's clock. Whoever works on the database by hand has no office.
create function asking_now() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('threadwell.now', true), '')::timestamptz, now());

-- Tables that did not say when we came to know of a row; what is there already was known from the first instant it tells of.
alter table address add column recorded_at timestamptz;
alter table relationship add column recorded_at timestamptz;
alter table record_part add column recorded_at timestamptz, add column recorded_by bigint references worker;
alter table record_person add column recorded_at timestamptz, add column recorded_by bigint references worker;
update address set recorded_at = from_at;
update relationship set recorded_at = from_at;
update record_part set recorded_at = coalesce(added_at, started_at), recorded_by = started_by
from record where record.id = record_id;
update record_person set recorded_at = started_at, recorded_by = started_by from record where record.id = record_id;
alter table address alter column recorded_at set default asking_now(), alter column recorded_at set not null;
alter table relationship alter column recorded_at set default asking_now(), alter column recorded_at set not null;
alter table record_part alter column recorded_at set default asking_now(), alter column recorded_at set not null,
  alter column recorded_by set default asking('worker')::bigint;
alter table record_person alter column recorded_at set default asking_now(), alter column recorded_at set not null,
  alter column recorded_by set default asking('worker')::bigint;

-- One row a change. It holds the columns that changed, as they were until then (of answers, those that changed; null
-- where there was none); the whole row when it was removed. What a row said at an instant is what it says now, with
-- every later change taken back.
create table row_history (
  id bigint generated always as identity primary key,
  table_name text not null,
  row_id bigint not null,
  -- whom and what the row told of until then: where it is found, and who may read it
  person_id bigint,
  other_person_id bigint,
  record_id bigint,
  part_id bigint,
  was jsonb not null,
  removed boolean not null,
  known_to timestamptz not null,
  by_worker bigint
);
create index on row_history (person_id) where person_id is not null;
create index on row_history (other_person_id) where other_person_id is not null;
create index on row_history (record_id) where record_id is not null;

-- Its argument is the column that says when we came to know of the row: what was written and changed in one request
-- was never known otherwise.
create function keep_row_history() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  now timestamptz := asking_now();
  before jsonb := to_jsonb(old) - '{surname_folded,forenames_folded,surname_sound,phone_dialled,line_folded,street,source}'::text[];
  after jsonb;
  said jsonb;
  says jsonb;
  changed jsonb := before;
begin
  if (before ->> tg_argv[0])::timestamptz = now then
    return null;
  end if;
  if tg_op = 'UPDATE' then
    after := to_jsonb(new);
    select jsonb_object_agg(key, value) into changed
    from jsonb_each(before) where value is distinct from after -> key;
    if changed is null then
      return null;
    end if;
    if changed ? 'answers' then
      said := before -> 'answers';
      says := after -> 'answers';
      changed := changed || jsonb_build_object('answers', (
        select jsonb_object_agg(key, said -> key) from jsonb_object_keys(said || says) key
        where said -> key is distinct from says -> key));
    end if;
  end if;
  insert into row_history (table_name, row_id, person_id, other_person_id, record_id, part_id, was, removed,
    known_to, by_worker)
  values (tg_table_name, old.id,
    case when tg_table_name = 'person' then old.id
      else coalesce(before -> 'person_id', before -> 'subject_id')::text::bigint end,
    (before ->> 'of_person_id')::bigint,
    case when tg_table_name = 'record' then old.id else (before ->> 'record_id')::bigint end,
    case when tg_table_name = 'record_part' then old.id else (before ->> 'part_id')::bigint end,
    changed, tg_op = 'DELETE', now, asking('worker')::bigint);
  return null;
end $$;
revoke all on function keep_row_history from public;

-- A later table is kept in the same way by one line: call keep_history('table', 'the column that says since when').
-- It needs an id; person_id, subject_id, of_person_id, record_id and part_id say whose it is.
create procedure keep_history(kept regclass, since text)
  language plpgsql set search_path = public as $$
begin
  execute format('create trigger keep_change after update on %s for each row when (old.* is distinct from new.*)
    execute function keep_row_history(%L)', kept, since);
  execute format('create trigger keep_removed after delete on %s for each row
    execute function keep_row_history(%L)', kept, since);
end $$;
revoke all on procedure keep_history from public;

call keep_history('person', 'created_at');
call keep_history('address', 'recorded_at');
call keep_history('relationship', 'recorded_at');
call keep_history('dated_fact', 'recorded_at');
call keep_history('record', 'started_at');
call keep_history('record_part', 'recorded_at');
call keep_history('record_person', 'recorded_at');
call keep_history('answer_contest', 'answered_at');
call keep_history('sign_off', 'at');
call keep_history('addendum', 'at');
call keep_history('allocation', 'from_at');
call keep_history('deadline', 'created_at');
call keep_history('information_request', 'requested_at');
call keep_history('hand_over', 'sent_at');
call keep_history('message', 'drafted_at');

-- What a row said is read by those who may read the row now, or, where it was removed, what it told of. Nobody writes
-- here but the triggers.
alter table row_history enable row level security;
create policy of_what_it_tells on row_history for select using (
  coalesce(person_id, record_id) is not null
  and (record_id is null or exists (select from record where record.id = record_id))
  and (part_id is null or exists (select from record_part where record_part.id = part_id))
  and (person_id is null or exists (select from person where person.id = person_id))
  and (other_person_id is null or exists (select from person where person.id = other_person_id))
  and (removed or case table_name
    when 'address' then exists (select from address where address.id = row_id)
    when 'relationship' then exists (select from relationship where relationship.id = row_id)
    when 'dated_fact' then exists (select from dated_fact where dated_fact.id = row_id)
    when 'deadline' then exists (select from deadline where deadline.id = row_id)
    when 'information_request' then exists (select from information_request where information_request.id = row_id)
    when 'hand_over' then exists (select from hand_over where hand_over.id = row_id)
    when 'message' then exists (select from message where message.id = row_id)
    else true end)
  and (not removed or table_name <> 'dated_fact' or not was ->> 'kind' = any (asking_list('walled_facts'))));
grant select on row_history to threadwell_app;

-- What somebody says is wrong with a statement, or that they see it otherwise (UK GDPR articles 16 and 19). It changes
-- nothing of the statement, and goes wherever the statement goes.
create table statement_note (
  id bigint generated always as identity primary key,
  -- a record's answer, of the whole record or of one child in it
  record_id bigint references record,
  part_id bigint references record_part,
  question text,
  -- or something that is said of a person: a dated fact, or a field of who they are
  person_id bigint references person,
  fact_id bigint references dated_fact on delete cascade,
  field text,
  kind text not null check (kind in ('correction', 'disagreement')),
  whose text not null check (whose in ('child', 'parent', 'adult', 'agency', 'worker')),
  whose_name text not null default '',
  words text not null,
  at timestamptz not null,
  by_worker bigint not null references worker,
  -- what we did about it
  answer text,
  answered_at timestamptz,
  answered_by bigint references worker,
  constraint about_one_statement check (
    record_id is not null and question is not null and num_nonnulls(person_id, fact_id, field) = 0
    or person_id is not null and num_nonnulls(fact_id, field) = 1 and num_nonnulls(record_id, part_id, question) = 0)
);
create index on statement_note (record_id) where record_id is not null;
create index on statement_note (person_id) where person_id is not null;
call keep_history('statement_note', 'at');

alter table statement_note enable row level security;
create policy of_its_statement on statement_note
  using ((record_id is null or exists (select from record where record.id = record_id))
    and (part_id is null or exists (select from record_part where record_part.id = part_id))
    and (person_id is null or exists (select from person where person.id = person_id))
    and (fact_id is null or exists (select from dated_fact where dated_fact.id = fact_id)))
  with check (asking('worker') is not null);
grant select, insert on statement_note to threadwell_app;
-- What was said stays; what we did about it is added once somebody did it.
grant update (answer, answered_at, answered_by) on statement_note to threadwell_app;

-- Everything said against what these records say and what is said of these people, as far as the asker may read it.
-- Against most nothing is said, and every page about somebody asks: whether anything is comes first, and costs little.
create function is_disputed(records bigint[], people bigint[]) returns boolean
  language sql stable security definer set search_path = public
  as $$
  select exists (select from statement_note where record_id = any (records))
    or exists (select from statement_note where person_id = any (people)) $$;
revoke all on function is_disputed from public;
grant execute on function is_disputed to threadwell_app;
create function notes_on(records bigint[], people bigint[]) returns table (
  id bigint, record_id bigint, part_id bigint, question text, person_id bigint, fact_id bigint, fact_kind text,
  field text, kind text, whose text, whose_name text, words text, at timestamptz, by text, answer text,
  answered_at timestamptz, answered_by_name text)
  language plpgsql stable as $$
#variable_conflict use_column
begin
  if not is_disputed(records, people) then
    return;
  end if;
  return query
    select note.id, note.record_id, note.part_id, note.question, note.person_id, note.fact_id, fact.kind,
      note.field, note.kind, note.whose, note.whose_name, note.words, note.at, said_by.name, note.answer,
      note.answered_at, answered.name
    from statement_note note join worker said_by on said_by.id = note.by_worker
      left join worker answered on answered.id = note.answered_by
      left join dated_fact fact on fact.id = note.fact_id
    where note.record_id = any (records) or note.person_id = any (people) order by note.id;
end $$;

-- Where the answers of a record came from, however many records back, with what is said against each of those: whoever
-- may read a statement where it was carried to reads what is said against it, whether or not the first record is theirs.
create function statements_behind(said text[]) returns table (
  record_id bigint, reference text, process text, came_from jsonb, parts jsonb, notes jsonb)
  language sql stable security definer set search_path = public
  as $$
  with recursive source as (
    select id from record where record.reference = any (said)
    union
    select earlier.id from source join record on record.id = source.id, lateral (
        select value ->> 'from' as reference from jsonb_each(record.answers)
        union select value ->> 'from' from record_part part, jsonb_each(part.answers)
        where part.record_id = record.id and part.taken_off_at is null) carried
      join record earlier on earlier.reference = carried.reference)
  select record.id, record.reference, record.process,
    (select coalesce(jsonb_object_agg(key, value -> 'from'), '{}') from jsonb_each(record.answers) where value ? 'from'),
    (select coalesce(jsonb_agg(jsonb_build_object('id', part.id::text, 'subject_id', part.subject_id::text, 'came_from',
        (select coalesce(jsonb_object_agg(key, value -> 'from'), '{}') from jsonb_each(part.answers) where value ? 'from'))), '[]')
      from record_part part where part.record_id = record.id and part.taken_off_at is null),
    coalesce((select jsonb_agg(to_jsonb(note) || jsonb_build_object('id', note.id::text, 'record_id', note.record_id::text,
        'part_id', note.part_id::text, 'fact_kind', null, 'by', said_by.name, 'answered_by_name', answered.name) order by note.id)
      from statement_note note join worker said_by on said_by.id = note.by_worker
        left join worker answered on answered.id = note.answered_by
      where note.record_id = record.id), '[]')
  from source join record on record.id = source.id $$;
revoke all on function statements_behind from public;
grant execute on function statements_behind to threadwell_app;

-- What is erased has no history either: what erase_person (0016) leaves is the last that is known. Called after it.
create function erase_history(who bigint, kept bigint[]) returns void
  language plpgsql security definer set search_path = public as $$
declare
  theirs bigint[] := array(select distinct record_id from record_part where subject_id = who and not record_id = any (kept));
  alone bigint[] := array(select id from record where id = any (theirs) and not exists (
    select from record_part other where other.record_id = record.id and other.subject_id <> who));
  parts bigint[] := array(select id from record_part where subject_id = who and record_id = any (theirs));
begin
  delete from statement_note where person_id = who or record_id = any (alone) or part_id = any (parts);
  delete from row_history
  where (person_id = who or other_person_id = who) and (record_id is null or not record_id = any (kept))
    or record_id = any (alone) or part_id = any (parts);
end $$;
revoke execute on function erase_history from public;
grant execute on function erase_history to threadwell_app;
