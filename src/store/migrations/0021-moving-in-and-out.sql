-- Moving in from a former system, and out again. What came is kept as it came, so that a column for which there is no
-- place here goes out again as it came, and so that what is ours is never mistaken for what was brought.

alter table record drop constraint record_way_in_check,
  add constraint record_way_in_check check (way_in in ('worker', 'web-form', 'file', 'process', 'import'));

create table moving_run (
  id bigint generated always as identity primary key,
  -- the files together: the same folder goes on where it stopped
  fingerprint text not null,
  begun_at timestamptz not null,
  finished_at timestamptz,
  -- what was read, made, already there and refused, and the totals of both sides
  report jsonb
);
create unique index moving_unfinished_once on moving_run (fingerprint) where finished_at is null;

create table moving_file (
  run_id bigint not null references moving_run,
  name text not null,
  -- how far it is taken in: the line of its last row
  line int not null default 1,
  rows_read int not null default 0,
  made int not null default 0,
  already_there int not null default 0,
  refused int not null default 0,
  primary key (run_id, name)
);

-- One row of a former system, and what it became here.
create table moved_in (
  id bigint generated always as identity primary key,
  run_id bigint not null references moving_run,
  source_table text not null,
  -- the id it had there stays its id in everything that leaves again
  former_id text not null,
  person_id bigint references person,
  made text not null check (made in ('person', 'address', 'relationship', 'part', 'fact', 'worker', 'team', 'kept')),
  made_id bigint,
  content jsonb not null,
  unique (source_table, former_id)
);
create index on moved_in (made, made_id) where made_id is not null;
create index on moved_in (person_id);
-- A review says which period of care it belongs to, not whose.
create index on moved_in ((content ->> 'clae_cla_id')) where source_table = 'ssd_cla_episodes';

create table moving_refusal (
  id bigint generated always as identity primary key,
  run_id bigint not null references moving_run,
  name text not null,
  line int not null,
  at_column text not null,
  because text not null,
  content jsonb not null
);
create index on moving_refusal (run_id, name, line);

alter table moving_run enable row level security;
alter table moving_file enable row level security;
alter table moved_in enable row level security;
alter table moving_refusal enable row level security;
create policy moving_in on moving_run using (asking('system') = 'yes');
create policy moving_in on moving_file using (asking('system') = 'yes');
create policy moving_in on moving_refusal using (asking('system') = 'yes');
create policy moving_in on moved_in using ((select asking('system')) = 'yes');
create policy of_person on moved_in for select
  using (exists (select from person where person.id = person_id));
grant select, insert, update on moving_run, moving_file to threadwell_app;
grant select, insert on moved_in to threadwell_app;
grant select, insert on moving_refusal to threadwell_app;

-- What comes in by the thousand is numbered before it is added.
grant usage on sequence subject_id_seq, address_id_seq, relationship_id_seq, record_part_id_seq, dated_fact_id_seq
  to threadwell_app;

-- Erasing somebody takes with them what the former system said of them, in rows that were refused too.
create function forget_moved_in(who bigint) returns void
  language sql security definer set search_path = public as $$
  update moving_refusal set content = '{}', because = 'Erased'
  where exists (select from moved_in theirs join jsonb_each_text(moving_refusal.content) cell on cell.value = theirs.former_id
    where theirs.person_id = who);
  update moved_in set content = '{}' where person_id = who;
$$;
revoke execute on function forget_moved_in from public;
grant execute on function forget_moved_in to threadwell_app;
