-- What left, to whom, when and on which basis in law; and consent that was given and withdrawn.

create table sharing (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  -- the record that it came from; nothing where somebody's whole record was taken out
  record_id bigint references record,
  -- letter, request, hand-over, copy, export
  kind text not null,
  what text not null,
  to_whom text not null,
  how text not null default '',
  -- a code of the bases, and in words where whoever sent it said more
  basis text not null,
  basis_words text not null default '',
  at timestamptz not null,
  -- nobody where it was sent by itself
  by_worker bigint references worker
);
create index on sharing (person_id);
create index on sharing (record_id) where record_id is not null;

-- Consent to sharing, as it was given or taken back; the latest counts.
create table consent_said (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  is_given boolean not null,
  said_on date not null,
  -- who said it, and in which words
  said_by text not null check (said_by <> ''),
  words text not null check (words <> ''),
  at timestamptz not null,
  by_worker bigint not null references worker
);
create index on consent_said (person_id);

alter table sharing enable row level security;
alter table consent_said enable row level security;

-- That something was shared is part of somebody's record: whoever opens it reads to whom. What it said stays with it.
create policy of_person on sharing
  using (exists (select from person where person.id = person_id) or (select asking('system')) = 'yes')
  with check (asking('worker') is not null or asking('system') = 'yes');
create policy of_person on consent_said
  using (exists (select from person where person.id = person_id) or (select asking('system')) = 'yes')
  with check (by_worker = (select asking('worker'))::bigint);

grant select, insert on sharing, consent_said to threadwell_app;

-- Called before erase_person (0016).
create function forget_sharing(who bigint) returns void
  language sql security definer set search_path = public
  as $$
    delete from sharing where person_id = who;
    delete from consent_said where person_id = who;
  $$;
revoke execute on function forget_sharing from public;
grant execute on function forget_sharing to threadwell_app;
