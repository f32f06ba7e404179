-- What somebody looked for, so that the address of a page of results holds a number and never a name.

create table search (
  id bigint generated always as identity primary key,
  worker_id bigint not null references worker,
  wanted jsonb not null,
  at timestamptz not null
);

alter table search enable row level security;
create policy own on search
  using (worker_id::text = asking('worker'))
  with check (worker_id::text = asking('worker'));
grant select, insert on search to threadwell_app;
