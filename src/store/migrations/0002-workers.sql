-- The people who use Threadwell: workers, the posts they hold in teams, accounts and sessions.

create table team (
  id text primary key,
  type text not null,
  name text not null,
  locality text,
  districts text[] not null default '{}',
  mailbox text,
  phone text
);

create table worker (
  id bigint generated always as identity primary key,
  -- the word they sign in with; single sign-on matches it to a claim
  username text not null unique,
  name text not null,
  -- a partner's account sees only what is sent to that agency
  agency text,
  created_at timestamptz not null,
  ended_at timestamptz
);

create table worker_post (
  id bigint generated always as identity primary key,
  worker_id bigint not null references worker,
  role text not null,
  team_id text not null references team,
  from_at timestamptz not null,
  to_at timestamptz
);
create index on worker_post (worker_id);
create index on worker_post (team_id);

-- How somebody proves who they are. Single sign-on will add rows of another kind, not another table.
create table account (
  worker_id bigint primary key references worker,
  password_hash text not null,
  failed_sign_ins int not null default 0,
  locked_until timestamptz
);

-- A session is found by the hash of its token, so that a copy of this table opens no door.
create table session (
  token_hash bytea primary key,
  worker_id bigint not null references worker,
  csrf_token text not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index on session (worker_id);

-- A link that works once: the first administrator's, later an invitation or a recovery.
create table one_time_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first-administrator')),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

alter table worker enable row level security;
alter table worker_post enable row level security;
alter table account enable row level security;
alter table session enable row level security;
alter table one_time_link enable row level security;

-- Who works here is known to everyone who is signed in; how they prove it, only to sign-in itself.
create policy signed_in on worker
  using (asking('worker') is not null or asking('system') = 'yes');
create policy signed_in on worker_post
  using (asking('worker') is not null or asking('system') = 'yes');
create policy sign_in on account using (asking('system') = 'yes');
create policy sign_in on session using (asking('system') = 'yes');
create policy sign_in on one_time_link using (asking('system') = 'yes');

grant select, insert, update on team, worker, worker_post, account, session, one_time_link to threadwell_app;
