-- One row a request, in the request's own transaction, with every id it showed. Append-only: the
-- application's role can add and, for those whose task it is, read; never change or remove.

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  worker_id bigint references worker,
  -- 'public' and 'system' have no worker
  actor text not null,
  action text not null,
  refused text,
  people bigint[] not null default '{}',
  records bigint[] not null default '{}',
  detail jsonb not null default '{}'
);

alter table audit enable row level security;
create policy everyone_adds on audit for insert with check (true);
create policy auditors_read on audit for select
  using (asking('audit') = 'yes' or asking('system') = 'yes');
grant select, insert on audit to threadwell_app;

-- A file a partner sent. While it is unfinished the same bytes go on where they stopped: that is
-- how a run that was killed is completed.
create table intake_file (
  id bigint generated always as identity primary key,
  name text not null,
  -- SHA-256 of the bytes
  fingerprint bytea not null,
  rows_in_all int not null,
  begun_at timestamptz not null,
  -- nobody when it came by the command line
  sent_by bigint references worker,
  finished_at timestamptz
);
create unique index intake_unfinished_once on intake_file (fingerprint) where finished_at is null;

-- What the file said, row by row, and what became of it: a refused row loses nothing.
create table intake_row (
  id bigint generated always as identity primary key,
  file_id bigint not null references intake_file,
  -- as a spreadsheet counts: the header is line 1
  line int not null,
  reference text not null,
  -- what a second sending is known by: the reference, or the content where there is none
  known_by text not null,
  content jsonb not null,
  content_hash bytea not null,
  received_at timestamptz not null,
  result text not null check (result in ('accepted', 'refused', 'already received')),
  reason text not null default '',
  record_id bigint references record,
  -- the figures of the report, repeated when the reference comes again
  figures jsonb,
  -- what somebody has to look at in an accepted row: words kept as written, a place to find
  look_at text[] not null default '{}',
  unique (file_id, line)
);
-- A refused reference may be sent again; an accepted one makes nothing twice.
create unique index intake_accepted_once on intake_row (known_by) where result = 'accepted';
create index on intake_row (record_id) where record_id is not null;

-- The same reference with changed content: a person is shown what changed.
create table intake_change (
  id bigint generated always as identity primary key,
  intake_row_id bigint not null references intake_row,
  content jsonb not null,
  seen_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by bigint references worker
);
create unique index on intake_change (intake_row_id, md5(content::text));

alter table intake_file enable row level security;
alter table intake_row enable row level security;
alter table intake_change enable row level security;
create policy front_door on intake_file
  using (asking('system') = 'yes' or 'contact' = any (asking_list('processes')));
create policy front_door on intake_row
  using (asking('system') = 'yes' or 'contact' = any (asking_list('processes')))
  with check (asking('system') = 'yes');
create policy front_door on intake_change
  using (asking('system') = 'yes' or 'contact' = any (asking_list('processes')));
grant select, insert, update on intake_file, intake_change to threadwell_app;
grant select, insert on intake_row to threadwell_app;

-- Which authority this database belongs to, and whether its people are invented.
create table installation (
  only_one boolean primary key default true check (only_one),
  authority text not null,
  demonstration boolean not null,
  made_at timestamptz not null
);
grant select, insert on installation to threadwell_app;
