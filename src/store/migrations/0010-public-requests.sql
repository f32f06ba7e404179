-- The public way in. What somebody is still typing is not a record and nobody here may read it: it is
-- sealed under a key that only their browser has, and known by a hash of what that browser sends.

create table request_draft (
  known_by bytea primary key,
  -- AES-256-GCM; the key is in the visitor's cookie and nowhere else
  sealed bytea not null,
  kept_at timestamptz not null,
  expires_at timestamptz not null
);
create index on request_draft (expires_at);

-- What was sent, once: the same request sent again (a double click, a reload) finds its record here.
create table received_request (
  known_by bytea primary key,
  record_id bigint references record,
  received_at timestamptz not null
);
create index on received_request (record_id);

alter table request_draft enable row level security;
alter table received_request enable row level security;
create policy the_door on request_draft
  using (asking('system') = 'yes') with check (asking('system') = 'yes');
create policy the_door on received_request
  using (asking('system') = 'yes') with check (asking('system') = 'yes');
grant select, insert, update, delete on request_draft to threadwell_app;
grant select, insert, update on received_request to threadwell_app;
