-- What leaves a record: requests to partners, work handed to another team, letters to referrers.

create table information_request (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  process text not null,
  team_id text not null references team,
  agency text not null,
  -- what the agency is shown: only this, never the record
  about text not null,
  asked text not null,
  legal_basis text not null,
  requested_at timestamptz not null,
  requested_by bigint not null references worker,
  reply text,
  replied_at timestamptz,
  -- the partner who answered, or the worker who wrote down what was said on the telephone
  replied_by bigint references worker,
  by_telephone_from text,
  outcome text check (outcome in ('replied', 'nothing-known', 'no-reply', 'not-needed')),
  restricted boolean not null default false,
  relevance text
);
create index on information_request (record_id);
create index on information_request (agency, requested_at) where outcome is null;

-- Work offered to a team, an agency or another authority; it waits until someone there takes it.
create table hand_over (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  part_id bigint references record_part,
  from_process text not null,
  -- the process that would begin there; written or not yet
  process text,
  what text not null,
  -- it is about a restricted child: only those who may know of one see it
  walled boolean not null default false,
  from_team_id text not null references team,
  to_team_id text references team,
  to_other text,
  -- chronology, history and rationale, as they were when it was sent
  pack jsonb not null default '{}',
  sent_at timestamptz not null,
  sent_by bigint references worker,
  received_at timestamptz,
  received_by bigint references worker,
  check (to_team_id is not null or to_other is not null)
);
create index on hand_over (record_id);
create index on hand_over (to_team_id, sent_at) where received_at is null;

create table message (
  id bigint generated always as identity primary key,
  record_id bigint not null references record,
  process text not null,
  team_id text not null references team,
  letter text not null,
  kind text not null check (kind in ('acknowledgement', 'feedback', 'notice')),
  to_name text not null default '',
  to_address text,
  subject text not null,
  body text not null,
  drafted_at timestamptz not null,
  approved_at timestamptz,
  approved_by bigint references worker,
  sent_at timestamptz,
  sent_how text,
  failed_at timestamptz,
  failure text,
  not_sent_reason text,
  not_sent_at timestamptz,
  not_sent_by bigint references worker
);
create index on message (record_id);
create index message_waiting on message (drafted_at) where sent_at is null and not_sent_at is null;

alter table information_request enable row level security;
alter table hand_over enable row level security;
alter table message enable row level security;

create policy may_read on information_request using (
  process = any ((select asking_list('processes'))::text[])
  or team_id = any ((select asking_list('teams'))::text[])
  or agency = (select asking('agency'))
  or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy may_read on hand_over using (
  (from_process = any ((select asking_list('processes'))::text[])
    or to_team_id = any ((select asking_list('teams'))::text[])
    or from_team_id = any ((select asking_list('teams'))::text[]))
  and (not walled or (select asking('restricted')) = 'known')
  or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy may_read on message using (
  process = any ((select asking_list('processes'))::text[])
  or team_id = any ((select asking_list('teams'))::text[])
  or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');

grant select, insert, update on information_request, hand_over, message to threadwell_app;
