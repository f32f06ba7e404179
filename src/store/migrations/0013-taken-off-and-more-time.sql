-- Somebody added to a record by mistake is taken off; and what a deadline keeps of who agreed and who explained.

-- The part stays where it is, with everything that points to it; nobody meets it in a list, a count, a search or a
-- file again. One restrictive policy says so, so that no statement has to remember it.
alter table record_part
  -- added by hand after the record began; nothing when it came with the record
  add column added_at timestamptz,
  add column taken_off_at timestamptz,
  drop constraint record_part_record_id_subject_id_key,
  add unique nulls not distinct (record_id, subject_id, taken_off_at);
create policy not_taken_off on record_part as restrictive for select
  using (taken_off_at is null or (select asking('taken_off')) = 'shown');

create table taken_off (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  -- nothing for somebody who was named beside the children
  part_id bigint references record_part,
  person_id bigint not null references person,
  as_what text,
  -- what was said of them in this record until then
  answers jsonb not null default '{}',
  reason text not null,
  at timestamptz not null,
  by_worker bigint not null references worker
);
create index on taken_off (record_id);
alter table taken_off enable row level security;
create policy of_record on taken_off
  using (exists (select from record where record.id = record_id)
         and exists (select from person where person.id = person_id))
  with check (asking('worker') is not null);
grant select, insert on taken_off to threadwell_app;
grant delete on record_person to threadwell_app;

alter table deadline
  add column extension_code text,
  add column extension_agreed_by bigint references worker,
  add column late_explained_at timestamptz,
  add column late_explained_by bigint references worker;
