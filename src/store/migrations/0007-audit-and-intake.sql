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

-- What a partner's file said, line by line, and what became of it: a refused row loses nothing.
create table intake_row (
  id bigint generated always as identity primary key,
  reference text not null,
  content jsonb not null,
  content_hash bytea not null,
  line int not null,
  file_name text not null,
  received_at timestamptz not null,
  result text not null check (result in ('accepted', 'refused')),
  reason text,
  record_id bigint references record,
  -- the line of expected figures, repeated when the reference comes again
  figures jsonb not null default '{}'
);
-- A refused reference may be sent again; an accepted one makes nothing twice.
create unique index intake_accepted_once on intake_row (reference) where result = 'accepted';

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

alter table intake_row enable row level security;
alter table intake_change enable row level security;
create policy front_door on intake_row
  using (asking('system') = 'yes' or 'contact' = any (asking_list('processes')))
  with check (asking('system') = 'yes');
create policy front_door on intake_change
  using (asking('system') = 'yes' or 'contact' = any (asking_list('processes')))
  with check (asking('system') = 'yes' or asking('worker') is not null);
grant select, insert on intake_row to threadwell_app;
grant select, insert, update on intake_change to threadwell_app;

-- Which authority this database belongs to, and whether its people are invented.
create table installation (
  only_one boolean primary key default true check (only_one),
  authority text not null,
  demonstration boolean not null,
  made_at timestamptz not null
);
grant select, insert on installation to threadwell_app;
