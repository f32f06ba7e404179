-- What children in our care and the second half of the spine need.

-- Only for those it names, and whoever began it: a supervisor's personal note. One restrictive policy says so, so
-- that no list, count or search has to remember it.
alter table record add column kept_to bigint[];
create policy only_for_those_named on record as restrictive for select
  using (kept_to is null
    or (select asking('worker'))::bigint = any (kept_to)
    or started_by = (select asking('worker'))::bigint
    or (select asking('system')) = 'yes');

-- Which rules of a watch list the authority has switched off, or on again, by whom and why; the latest row counts.
create table watch_switch (
  id bigint generated always as identity primary key,
  watch text not null,
  is_on boolean not null,
  reason text not null,
  at timestamptz not null,
  by_worker bigint not null references worker
);
alter table watch_switch enable row level security;
create policy everyone_reads on watch_switch for select using (asking('worker') is not null or asking('system') = 'yes');
create policy workers_switch on watch_switch for insert with check (asking('worker') is not null);
grant select, insert on watch_switch to threadwell_app;
