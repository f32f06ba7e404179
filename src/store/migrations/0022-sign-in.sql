-- How somebody proves who they are, beside a password; what stands between two steps of signing in; the posts of
-- those who start, move and act for another; and what was typed when a session had ended.

-- Nobody holds one post twice at once. Acting and delegated posts have an end from the first day.
alter table worker_post
  add column begun_by bigint references worker,
  add column ended_by bigint references worker,
  add column acting_for bigint references worker,
  -- given and taken away by what single sign-on says; a post given here is left alone by it
  add column from_claims boolean not null default false,
  add constraint ends_after_it_begins check (to_at is null or to_at >= from_at),
  add constraint one_post_once exclude using gist (
    worker_id with =, role with =, team_id with =, tstzrange(from_at, to_at) with &&);

-- Without a password until they choose one, or for good where they come by single sign-on.
alter table account
  alter column password_hash drop not null,
  add column opened_at timestamptz,
  add column last_signed_in_at timestamptz,
  add column closed_at timestamptz,
  -- counted apart from passwords: one wrong digit is commoner than a wrong password
  add column failed_codes int not null default 0;
update account set opened_at = worker.created_at from worker where worker.id = account.worker_id;
alter table account alter column opened_at set not null;

alter table session
  add column id bigint generated always as identity,
  add column device text not null default '',
  add column came_by text not null default 'password'
    check (came_by in ('password', 'second-factor', 'passkey', 'recovery-code', 'single-sign-on')),
  -- a second factor is required and there is none yet: nothing is open but the page to add one
  add column only_to_enrol boolean not null default false,
  -- the provider's token, so that signing out here can end its session too; sealed
  add column provider_token bytea;
create unique index on session (id);
-- Whose a form is that arrives after its session ended.
create index on session (csrf_token);

alter table one_time_link
  drop constraint one_time_link_purpose_check,
  add constraint one_time_link_purpose_check
    check (purpose in ('first-administrator', 'invitation', 'recovery')),
  add column worker_id bigint references worker,
  add column made_by bigint references worker,
  add check ((purpose = 'first-administrator') = (worker_id is null));
create index on one_time_link (worker_id);

-- An app that makes codes (RFC 6238). Its secret is sealed with a key that is not in this database.
create table authenticator_app (
  worker_id bigint primary key references worker,
  sealed_secret bytea not null,
  added_at timestamptz not null,
  -- nothing is asked of it until one code has been right
  confirmed_at timestamptz,
  -- the half minute of the last code: the same code is never taken twice
  last_step bigint
);

create table passkey (
  id text primary key,
  worker_id bigint not null references worker,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  added_at timestamptz not null,
  last_used_at timestamptz
);
create index on passkey (worker_id);

create table recovery_code (
  worker_id bigint not null references worker,
  code_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (worker_id, code_hash)
);

-- Between two steps: a password that was right and a code that is wanted, or a browser that went to the provider.
-- Found by the hash of a cookie, used once, gone after minutes.
create table sign_in_step (
  known_by bytea primary key,
  kind text not null check (kind in ('second-factor', 'passkey', 'new-passkey', 'single-sign-on')),
  worker_id bigint references worker,
  -- what the answer is checked against; sealed with the browser's own cookie
  sealed bytea not null,
  begun_at timestamptz not null,
  expires_at timestamptz not null
);
create index on sign_in_step (expires_at);

-- A form that arrived after its session had ended: sealed under a key that only that browser has.
create table unsent_form (
  known_by bytea primary key,
  worker_id bigint not null references worker,
  sealed bytea not null,
  kept_at timestamptz not null,
  expires_at timestamptz not null
);
create index on unsent_form (expires_at);

alter table authenticator_app enable row level security;
alter table passkey enable row level security;
alter table recovery_code enable row level security;
alter table sign_in_step enable row level security;
alter table unsent_form enable row level security;
create policy sign_in on authenticator_app using (asking('system') = 'yes');
create policy sign_in on passkey using (asking('system') = 'yes');
create policy sign_in on recovery_code using (asking('system') = 'yes');
create policy sign_in on sign_in_step using (asking('system') = 'yes');
create policy sign_in on unsent_form using (asking('system') = 'yes');
grant select, insert, update, delete
  on authenticator_app, passkey, recovery_code, sign_in_step, unsent_form to threadwell_app;
