-- What workers say of the lines of a chronology. A chronology itself is never stored: it is drawn up from what is
-- recorded each time it is read, and marking a line changes nothing of what the line tells.

create table chronology_mark (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  -- which line: "record-12", "fact-7-end"; the latest mark of a line counts, and the earlier ones stay
  line text not null,
  -- the record that the line comes from: whoever may not read that reads no note about it
  record_id bigint references record,
  -- nothing: as the rules of the chronology have it
  is_significant boolean,
  note text not null default '',
  at timestamptz not null,
  by_worker bigint not null references worker
);
create index on chronology_mark (person_id);
create index on chronology_mark (record_id) where record_id is not null;

-- What somebody narrowed a chronology to, so that its address holds a number and never what was looked for.
create table chronology_filter (
  id bigint generated always as identity primary key,
  worker_id bigint not null references worker,
  person_id bigint not null references person,
  wanted jsonb not null,
  at timestamptz not null
);

alter table chronology_mark enable row level security;
alter table chronology_filter enable row level security;

create policy of_person_and_record on chronology_mark for select
  using (exists (select from person where person.id = person_id)
    and (record_id is null or exists (select from record where record.id = record_id)));
create policy workers_mark on chronology_mark for insert
  with check (by_worker = (select asking('worker'))::bigint
    and exists (select from person where person.id = person_id)
    and (record_id is null or exists (select from record where record.id = record_id)));
create policy own on chronology_filter
  using (worker_id = (select asking('worker'))::bigint)
  with check (worker_id = (select asking('worker'))::bigint
    and exists (select from person where person.id = person_id));

grant select, insert on chronology_mark, chronology_filter to threadwell_app;

-- Called beside erase_person (0016), for the same reason and with the same right.
create function forget_chronology(who bigint) returns void
  language sql security definer set search_path = public
  as $$
    delete from chronology_mark where person_id = who;
    delete from chronology_filter where person_id = who;
  $$;
revoke execute on function forget_chronology from public;
grant execute on function forget_chronology to threadwell_app;
