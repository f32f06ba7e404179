-- What a partner's file held, between the page that took it and the background work that takes it in. It is
-- full of children, so nobody reads it but that work, and it is gone when the last row is received.

create table intake_upload (
  file_id bigint primary key references intake_file,
  -- not compressed, so that a piece of it is read without the rest
  content bytea not null
);
alter table intake_upload alter column content set storage external;

alter table intake_upload enable row level security;
create policy taking_in on intake_upload
  using (asking('system') = 'yes');
create policy handing_in on intake_upload for insert
  with check ('contact' = any (asking_list('processes')));
grant select, insert, delete on intake_upload to threadwell_app;

-- What somebody has to look at in a request from the public page, as in an accepted row of a file.
alter table received_request add column look_at text[] not null default '{}';
create policy front_door on received_request for select
  using ('contact' = any (asking_list('processes')));

-- An address that must not be disclosed is shown again only when two people want it so: one asks, another agrees.
alter table address add column showing_asked_by bigint references worker;
alter table address add column showing_asked_at timestamptz;
