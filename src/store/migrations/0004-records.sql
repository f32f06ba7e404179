-- Records of processes, and the part each child has in one.

create table record (
  id bigint generated always as identity primary key,
  process text not null,
  -- the version of the definition it began under
  version date,
  reference text not null unique,
  -- the record it was opened from, and the part whose outcome opened it
  opened_by_record bigint references record,
  opened_by_part bigint,
  way_in text not null check (way_in in ('worker', 'web-form', 'file', 'process')),
  external_reference text,
  happened_at timestamptz not null,
  started_at timestamptz not null,
  started_by bigint references worker,
  team_id text not null references team,
  -- teams it was handed to that have a task in it
  shared_with text[] not null default '{}',
  locality text,
  district text,
  -- { question: { value, version, by, at } }
  answers jsonb not null default '{}',
  immediate_danger boolean not null default false,
  -- the first words of the worry, for lists
  worry text not null default '',
  referrer text not null default '',
  -- the kind of referrer, as a code
  source text generated always as (answers -> 'source' ->> 'value') stored,
  waiting_for int not null default 0,
  holder_id bigint references worker,
  allocated_at timestamptz,
  acknowledged_at timestamptz,
  referrer_told_at timestamptz,
  submitted_at timestamptz,
  submitted_by bigint references worker,
  returned_at timestamptz,
  returned_by bigint references worker,
  authorised_at timestamptz,
  authorised_by bigint references worker,
  ended_at timestamptz,
  ended_reason text,
  -- every child in it is restricted
  walled boolean not null default false,
  -- where it stands follows from what happened to it; nobody sets it
  stage text not null generated always as (
    case
      when authorised_at is not null or ended_at is not null then 'decided'
      when submitted_at is not null and (returned_at is null or submitted_at > returned_at) then 'for-decision'
      when waiting_for > 0 then 'waiting-for-partners'
      when holder_id is not null then 'screening'
      else 'new'
    end) stored
);
create index record_board on record (process, locality, stage, happened_at) where stage <> 'decided';
create index record_team on record (team_id, process, stage);
create index record_decided on record (process, locality, authorised_at) where stage = 'decided';
create index on record (external_reference) where external_reference is not null;
create index on record (opened_by_record) where opened_by_record is not null;

create table record_part (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  subject_id bigint not null references subject,
  process text not null,
  team_id text not null references team,
  -- teams it was handed to that have a task in it
  shared_with text[] not null default '{}',
  locality text,
  district text,
  authority text,
  answers jsonb not null default '{}',
  outcome text,
  decided_at timestamptz,
  decided_by bigint references worker,
  walled boolean not null default false,
  unique (record_id, subject_id)
);
create index on record_part (subject_id);
alter table record add foreign key (opened_by_part) references record_part;

-- Others the record names: parents, adults of the household, whoever is thought to have done harm.
create table record_person (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  person_id bigint not null references person,
  as_what text not null,
  unique (record_id, person_id, as_what)
);
create index on record_person (person_id);

-- Every answer that was replaced, with who replaced it, when and why.
create table answer_history (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  part_id bigint references record_part,
  question text not null,
  was jsonb not null,
  replaced_at timestamptz not null,
  replaced_by bigint references worker,
  reason text not null default 'changed while recording'
);
create index on answer_history (record_id);

-- Two people answered the same question: both answers are kept until somebody chooses.
create table answer_contest (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  part_id bigint references record_part,
  question text not null,
  value jsonb not null,
  answered_by bigint references worker,
  answered_at timestamptz not null,
  settled_at timestamptz,
  settled_by bigint references worker,
  chosen text check (chosen in ('kept', 'taken'))
);
create index on answer_contest (record_id) where settled_at is null;

create table sign_off (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  step text not null check (step in ('submitted', 'returned', 'authorised')),
  by_worker bigint not null references worker,
  at timestamptz not null,
  rationale text not null default '',
  -- the wording of every question as it was asked, fixed when the record is completed
  wording jsonb
);
create index on sign_off (record_id);

create table addendum (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  text text not null,
  by_worker bigint not null references worker,
  at timestamptz not null
);
create index on addendum (record_id);

create table allocation (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  worker_id bigint not null references worker,
  team_id text not null references team,
  from_at timestamptz not null,
  to_at timestamptz,
  by_worker bigint references worker
);
create index on allocation (record_id);
create index on allocation (worker_id) where to_at is null;

alter table record enable row level security;
alter table record_part enable row level security;
alter table record_person enable row level security;
alter table answer_history enable row level security;
alter table answer_contest enable row level security;
alter table sign_off enable row level security;
alter table addendum enable row level security;
alter table allocation enable row level security;

-- Written out, not called, so that each list is made once a statement and not once a row.
create policy may_read on record using (
  (process = any ((select asking_list('processes'))::text[]) or team_id = any ((select asking_list('teams'))::text[])
      or shared_with && (select asking_list('teams'))::text[])
    and (not walled or (select asking('restricted')) = 'known')
  or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy may_read on record_part using (
  (process = any ((select asking_list('processes'))::text[]) or team_id = any ((select asking_list('teams'))::text[])
      or shared_with && (select asking_list('teams'))::text[])
    and (not walled or (select asking('restricted')) = 'known')
  or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');

create policy of_record on record_person
  using (exists (select from record where record.id = record_id)
         and exists (select from person where person.id = person_id))
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_record on answer_history
  using (exists (select from record where record.id = record_id)
         and (part_id is null or exists (select from record_part where record_part.id = part_id)))
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_record on answer_contest
  using (exists (select from record where record.id = record_id)
         and (part_id is null or exists (select from record_part where record_part.id = part_id)))
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_record on sign_off
  using (exists (select from record where record.id = record_id))
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_record on addendum
  using (exists (select from record where record.id = record_id))
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_record on allocation
  using (exists (select from record where record.id = record_id))
  with check (asking('worker') is not null or asking('system') = 'yes');

grant select, insert, update on record, record_part, record_person, answer_contest, allocation to threadwell_app;
grant select, insert on answer_history, sign_off, addendum to threadwell_app;
-- A reference holds the record's own number, so the number is drawn first.
grant usage on sequence record_id_seq to threadwell_app;
