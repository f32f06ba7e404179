-- Deadlines and dated facts.

create table deadline (
  id bigint generated always as identity primary key,
  clock text not null,
  name text not null,
  -- the clock a board is sorted by: the first of its process
  leads boolean not null default false,
  process text not null,
  record_id bigint not null references record,
  part_id bigint references record_part,
  team_id text not null references team,
  locality text,
  district text,
  walled boolean not null default false,
  counts_from timestamptz not null,
  -- what it was first recorded to count from: a later one gives more time, and needs a manager
  first_counts_from timestamptz not null,
  -- the rule in words, as it was when the clock began
  explanation text not null,
  local_at timestamptz,
  local_precision text check (local_precision in ('day', 'instant')),
  statutory_at timestamptz,
  statutory_precision text check (statutory_precision in ('day', 'instant')),
  due_at timestamptz not null generated always as (least(local_at, statutory_at)) stored,
  -- what was due before an extension or a corrected start; reported for ever
  original_local_at timestamptz,
  extended_at timestamptz,
  extended_by bigint references worker,
  extension_reason text,
  state text not null default 'open' check (state in ('open', 'met', 'cancelled')),
  met_at timestamptz,
  late_reason text,
  cancelled_reason text,
  created_at timestamptz not null
);
create index deadline_board on deadline (process, locality, due_at) where state = 'open' and leads;
create index deadline_team on deadline (team_id, due_at) where state = 'open';
create index on deadline (record_id);

create table deadline_history (
  id bigint generated always as identity primary key,
  deadline_id bigint not null references deadline,
  was jsonb not null,
  replaced_at timestamptz not null,
  replaced_by bigint references worker,
  reason text not null
);
create index on deadline_history (deadline_id);

-- A fact's kind owns its rules. Facts of one group never overlap for one subject, whoever creates them;
-- a fact may end on the day the next starts.
create table dated_fact (
  id bigint generated always as identity primary key,
  subject_id bigint not null references subject,
  kind text not null,
  excludes text,
  from_on date not null,
  to_on date,
  detail jsonb not null default '{}',
  team_id text references team,
  worker_id bigint references worker,
  started_by_part bigint references record_part,
  ended_by_part bigint references record_part,
  recorded_at timestamptz not null,
  recorded_by bigint references worker,
  check (to_on is null or to_on >= from_on),
  constraint facts_do_not_overlap exclude using gist (
    subject_id with =, excludes with =, daterange(from_on, to_on) with &&
  ) where (excludes is not null)
);
create index on dated_fact (subject_id, kind);

alter table deadline enable row level security;
alter table deadline_history enable row level security;
alter table dated_fact enable row level security;

create policy may_read on deadline using (
  (process = any ((select asking_list('processes'))::text[]) or team_id = any ((select asking_list('teams'))::text[])
      or exists (select from record where record.id = record_id and record.shared_with <> '{}'))
    and (not walled or (select asking('restricted')) = 'known')
  or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_deadline on deadline_history
  using (exists (select from deadline where deadline.id = deadline_id))
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_subject on dated_fact
  using (exists (select from person where person.id = subject_id) or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');

grant select, insert, update on deadline, dated_fact to threadwell_app;
grant select, insert on deadline_history to threadwell_app;
