-- Subjects: whatever a record can be about. People come first; places, organisations, carers and
-- vacancies share the same numbers, so that no process needs to know which kind it has.

create table subject (
  id bigint generated always as identity primary key,
  kind text not null
);

create table person (
  id bigint primary key references subject,
  surname text not null default '',
  forenames text not null default '',
  preferred_name text,
  born_on date,
  born_on_estimated boolean not null default false,
  -- expected date of delivery: an unborn child
  expected_on date,
  sex text not null default 'U' check (sex in ('F', 'M', 'U')),
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  ethnicity text,
  first_language text,
  interpreter text,
  school text,
  phone text,
  email text,
  died_on date,
  -- the authority that looks after this child, when it is not ours
  looked_after_by text,
  restricted boolean not null default false,
  restricted_reason text,
  created_at timestamptz not null,
  created_by bigint references worker,
  surname_folded text generated always as (fold(surname)) stored,
  forenames_folded text generated always as (fold(forenames)) stored,
  -- a column, because row security lets an index on an expression be used only where no function could tell of its rows
  surname_sound text generated always as (soundex(fold(surname))) stored,
  constraint born_or_expected check (born_on is null or expected_on is null)
);

create index person_born on person (born_on);
create index person_expected on person (expected_on) where expected_on is not null;
create index person_nhs on person (nhs_number) where nhs_number is not null;
create index person_name on person (surname_folded, forenames_folded);
-- sounds alike within a year of birth: the second way a misspelt child is found
create index person_sound on person (surname_sound, born_on);

-- Each distinct part of a name once. A misspelt name is compared with these few, never with everyone.
create table name_part (
  part text primary key
);
create index name_part_alike on name_part using gin (part gin_trgm_ops);

create table person_name_part (
  part text not null references name_part,
  person_id bigint not null references person,
  family boolean not null,
  primary key (part, person_id, family)
);

create table address (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  kind text not null default 'home',
  line text not null default '',
  postcode text,
  district text,
  -- the name of the authority when it is not ours
  authority text,
  place text not null check (place in ('district', 'out-of-area', 'unknown')),
  override_reason text,
  do_not_disclose boolean not null default false,
  from_at timestamptz not null,
  to_at timestamptz,
  recorded_by bigint references worker
);
create index on address (person_id) where to_at is null;
create index on address (postcode) where to_at is null;

-- Stated once, read in both directions.
create table relationship (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  type text not null,
  of_person_id bigint not null references person,
  parental_responsibility text not null default 'unknown'
    check (parental_responsibility in ('yes', 'no', 'unknown')),
  acquired_by text,
  lives_together boolean,
  from_at timestamptz not null,
  to_at timestamptz,
  recorded_by bigint references worker,
  constraint not_to_oneself check (person_id <> of_person_id)
);
create index on relationship (person_id);
create index on relationship (of_person_id);

-- What a person's row said before it was changed: when, by whom, why.
create table person_history (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  was jsonb not null,
  replaced_at timestamptz not null,
  replaced_by bigint references worker,
  reason text not null
);
create index on person_history (person_id);

alter table subject enable row level security;
alter table person enable row level security;
alter table person_name_part enable row level security;
alter table address enable row level security;
alter table relationship enable row level security;
alter table person_history enable row level security;

-- A restricted person is not there at all, unless it is the asker's task to know that someone is.
create policy may_find on subject
  using (asking('people') = 'yes' or asking('system') = 'yes');
create policy may_find on person
  using ((asking('people') = 'yes' and (not restricted or asking('restricted') = 'known'))
         or asking('system') = 'yes')
  with check (asking('people') = 'yes' or asking('system') = 'yes');
create policy of_person on person_name_part
  using (exists (select from person where person.id = person_id))
  with check (asking('people') = 'yes' or asking('system') = 'yes');
create policy of_person on address
  using (exists (select from person where person.id = person_id))
  with check (asking('people') = 'yes' or asking('system') = 'yes');
create policy of_both on relationship
  using (exists (select from person where person.id = person_id)
         and exists (select from person where person.id = of_person_id))
  with check (asking('people') = 'yes' or asking('system') = 'yes');
create policy of_person on person_history
  using (exists (select from person where person.id = person_id))
  with check (asking('people') = 'yes' or asking('system') = 'yes');

grant select, insert, update on subject, person, name_part, person_name_part, address, relationship to threadwell_app;
grant select, insert on person_history to threadwell_app;
