-- Family over time: what people are to each other, who lived where with whom, and who helps from outside.

-- One row is one statement, read in both directions. The two days say when it was so; `to_at` says since when nobody
-- counts on it any more. What a row said before it was changed is in its history (0017).
alter table relationship
  add column from_on date,
  add column to_on date,
  add column ended_because text,
  -- which of several born at one birth: 1 for the first
  add column birth_order integer check (birth_order between 1 and 9),
  add column together_from date,
  add column together_to date,
  -- how close, as somebody sees it: a value of the list of ties
  add column tie text,
  -- how whoever changed it last knows
  add column changed_because text,
  add constraint in_their_order check (to_on >= from_on and together_to >= together_from),
  drop constraint relationship_parental_responsibility_check,
  add constraint relationship_parental_responsibility_check
    check (parental_responsibility in ('yes', 'no', 'shared', 'restricted', 'disputed', 'unknown'));

-- Where somebody lives or is written to, from when until when; of one kind there is one at a time.
alter table address
  add constraint known_kind check (kind in ('home', 'placement', 'family', 'correspondence', 'temporary')),
  add constraint one_of_a_kind_at_a_time
    exclude using gist (person_id with =, kind with =, tstzrange(from_at, to_at) with &&);

-- Who helps from outside: a teacher, a GP, a youth worker, entered by hand because no fact of ours names them.
create table professional (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  name text not null default '',
  -- a value of the list of those who help
  role text not null,
  organisation text not null default '',
  phone text,
  tie text,
  from_on date,
  to_on date,
  recorded_at timestamptz not null,
  recorded_by bigint references worker,
  constraint somebody check (name <> '' or organisation <> ''),
  constraint in_their_order check (to_on >= from_on)
);
create index on professional (person_id);
call keep_history('professional', 'recorded_at');

alter table professional enable row level security;
create policy of_person on professional
  using (exists (select from person where person.id = person_id))
  with check (exists (select from person where person.id = person_id));
grant select, insert on professional to threadwell_app;
grant update (to_on) on professional to threadwell_app;

-- Called beside erase_person (0016), for the same reason and with the same right; before the history is erased.
create function forget_professionals(who bigint) returns void
  language sql security definer set search_path = public
  as $$ delete from professional where person_id = who $$;
revoke execute on function forget_professionals from public;
grant execute on function forget_professionals to threadwell_app;

-- Is somebody an ancestor of somebody, whoever may know of those between them? The answer names nobody, and a circle
-- through people who are hidden from whoever asks is one all the same.
create function is_ancestor(ancestor bigint, person bigint, lines text[]) returns boolean
  language sql stable security definer set search_path = public
  as $$
  with recursive above as (
    select person_id from relationship
    where of_person_id = person and type = any (lines) and ended_because is distinct from 'mistake'
    union
    select relationship.person_id from above join relationship on relationship.of_person_id = above.person_id
    where type = any (lines) and ended_because is distinct from 'mistake')
  select exists (select from above where person_id = ancestor) $$;
revoke execute on function is_ancestor from public;
grant execute on function is_ancestor to threadwell_app;
