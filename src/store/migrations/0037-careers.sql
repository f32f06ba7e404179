-- Who asked to be told of jobs, and who comes to meet us. Vacancies, applications, posts and events are entries of
-- registers (0036); these two are people who filled in a form and are nothing else to us.
create table job_interest (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  -- kinds of job and parts of the county; none is all of them
  kinds text[] not null default '{}',
  localities text[] not null default '{}',
  -- when they said that we may write to them, and the last day on which we do
  agreed_at timestamptz not null,
  ends_on date not null,
  -- stands in each e-mail, and stops them: it opens nothing
  stop_token text not null unique check (length(stop_token) >= 24),
  stopped_at timestamptz
);
create index on job_interest (ends_on) where stopped_at is null;

-- Nobody is told of a vacancy twice.
create table job_alert (
  interest_id bigint not null references job_interest,
  entry_id bigint not null references entry,
  sent_at timestamptz not null,
  primary key (interest_id, entry_id)
);
create index on job_alert (entry_id);

create table event_sign_up (
  id bigint generated always as identity primary key,
  entry_id bigint not null references entry,
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  signed_up_at timestamptz not null,
  came boolean,
  noted_at timestamptz,
  noted_by bigint references worker
);
create unique index event_signed_up_once on event_sign_up (entry_id, lower(email));

alter table job_interest enable row level security;
alter table job_alert enable row level security;
alter table event_sign_up enable row level security;

-- For those who read the register of applicants; what is written without anybody signed in is written by the system.
create policy of_recruiters on job_interest for select
  using ('applicants' = any ((select asking_list('registers'))::text[]) or (select asking('system')) = 'yes');
create policy kept on job_interest using ((select asking('system')) = 'yes');
create policy kept on job_alert using ((select asking('system')) = 'yes');
create policy of_recruiters on event_sign_up
  using ('applicants' = any ((select asking_list('registers'))::text[])
      and exists (select from entry where entry.id = entry_id)
    or (select asking('system')) = 'yes');
grant select, insert, update on job_interest, event_sign_up to threadwell_app;
grant select, insert on job_alert to threadwell_app;
call keep_history('job_interest', 'agreed_at');
call keep_history('event_sign_up', 'signed_up_at');
