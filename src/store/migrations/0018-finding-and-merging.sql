-- One record of a person: what else they are known by, found however it is spelt, and one record made of two.

-- Ə is a letter that unaccent does not know; English spells it with an a (Əliyev, Aliyev).
create or replace function fold(name text) returns text
  language sql immutable strict parallel safe
  return trim(regexp_replace(
    regexp_replace(lower(public.unaccent('public.unaccent', translate(replace(name, '-', ' '), 'Əə', 'Aa'))),
      '[^a-z0-9 ]', '', 'g'),
    ' +', ' ', 'g'));
update person set surname = surname where surname ~ '[Əə]' or forenames ~ '[Əə]';

-- A phone number as it is dialled here, however it was typed.
create function dialled(phone text) returns text
  language sql immutable parallel safe
  return nullif(regexp_replace(regexp_replace(regexp_replace(coalesce(phone, ''), '\(0\)|[^0-9+]', '', 'g'),
    '^(\+|00)44', '0'), '\+', '', 'g'), '');

-- A street without the number of the house.
create function street_of(line text) returns text
  language sql immutable parallel safe
  return regexp_replace(fold(coalesce(line, '')), '^(flat [a-z0-9]+ |unit [a-z0-9]+ )?([0-9]+[a-z]? )?', '');

alter table person
  add column upn text check (upn ~ '^[A-Z][0-9]{11}[0-9A-Z]$'),
  -- the person whose record this one became a part of
  add column merged_into bigint references person check (merged_into <> id),
  add column phone_dialled text generated always as (dialled(phone)) stored;
create index person_upn on person (upn) where upn is not null;
create index person_phone on person (phone_dialled) where phone_dialled is not null;
create index person_merged on person (merged_into) where merged_into is not null;

-- Other telephones, e-mail addresses, and the numbers that other systems know somebody by.
create table person_known_by (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  kind text not null check (kind in ('phone', 'email', 'system')),
  -- whose telephone, or which system
  whose text not null default '',
  value text not null check (value <> ''),
  -- what is compared: no blanks, no capitals, a telephone as it is dialled
  key text not null generated always as (case kind when 'phone' then coalesce(dialled(value), '')
    else lower(regexp_replace(value, '\s', '', 'g')) end) stored,
  from_at timestamptz not null,
  to_at timestamptz,
  recorded_by bigint references worker,
  ended_by bigint references worker
);
create index on person_known_by (key) where to_at is null;
create index on person_known_by (person_id);

alter table address
  add column line_folded text generated always as (fold(line)) stored,
  add column street text generated always as (street_of(line)) stored;
create index address_street on address (street) where to_at is null and street <> '';

-- Each street once: a misspelt one is compared with these few, never with every address.
create table street (
  street text primary key
);
create index street_alike on street using gin (street gin_trgm_ops);
insert into street select distinct street from address where street <> '';

-- Two who may be one person, by the open rules that say so; dismissed with a reason, they are not proposed again.
create table duplicate_pair (
  id bigint generated always as identity primary key,
  one_id bigint not null references person,
  other_id bigint not null references person,
  rules text[] not null,
  proposed_at timestamptz not null,
  dismissed_at timestamptz,
  dismissed_by bigint references worker,
  because text,
  check (one_id < other_id),
  check ((dismissed_at is null) = (because is null)),
  unique (one_id, other_id)
);
create index duplicate_pair_open on duplicate_pair (proposed_at desc) where dismissed_at is null;
create index on duplicate_pair (other_id);

-- When everybody new or changed was last compared.
create table duplicate_search (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- those made or changed since then were compared with everybody; everybody, where it is empty
  since timestamptz,
  compared int not null,
  proposed int not null
);

-- Two people agree that two records are of one person. Nothing is changed before the second of them confirms it.
create table merge (
  id bigint generated always as identity primary key,
  kept_id bigint not null references person,
  merged_id bigint not null references person,
  -- { field: 'kept' | 'merged' }: whose is right, for each that differed
  chosen jsonb not null,
  reason text not null check (reason <> ''),
  proposed_at timestamptz not null,
  proposed_by bigint not null references worker,
  withdrawn_at timestamptz,
  withdrawn_by bigint references worker,
  withdrawn_because text,
  confirmed_at timestamptz,
  confirmed_by bigint references worker,
  -- what the kept person's fields were before they were chosen
  kept_was jsonb,
  undone_at timestamptz,
  undone_by bigint references worker,
  undone_because text,
  check (kept_id <> merged_id),
  constraint two_people check (confirmed_by <> proposed_by)
);
create unique index merged_once on merge (merged_id) where withdrawn_at is null and undone_at is null;
create index on merge (kept_id);

-- Every row that a merge moved, with the one column that was changed, so that it can be moved back exactly.
create table merge_row (
  id bigint generated always as identity primary key,
  merge_id bigint not null references merge,
  table_name text not null,
  column_name text not null,
  -- the primary key as it is after the move
  key jsonb not null,
  was jsonb not null,
  became jsonb not null,
  -- left where it is, because the kept person has exactly such a row already
  state text not null check (state in ('moved', 'left'))
);
create index on merge_row (merge_id);

alter table street enable row level security;
alter table person_known_by enable row level security;
alter table duplicate_pair enable row level security;
alter table duplicate_search enable row level security;
alter table merge enable row level security;
alter table merge_row enable row level security;

-- Names of streets tell nothing of anybody; a condition here would keep their index from being used.
create policy everyone_reads on street using (true);
create policy of_person on person_known_by
  using (exists (select from person where person.id = person_id))
  with check (asking('people') = 'yes' or asking('system') = 'yes');
create policy of_both on duplicate_pair
  using (exists (select from person where person.id = one_id) and exists (select from person where person.id = other_id))
  with check (asking('people') = 'yes' or asking('system') = 'yes');
create policy may_find on duplicate_search
  using (asking('people') = 'yes' or asking('system') = 'yes')
  with check (asking('system') = 'yes');
create policy of_both on merge
  using (exists (select from person where person.id = kept_id) and exists (select from person where person.id = merged_id))
  with check (asking('people') = 'yes');
create policy of_merge on merge_row
  using (exists (select from merge where merge.id = merge_id));

grant select, insert, update on person_known_by, duplicate_pair, merge to threadwell_app;
grant select, insert on street, duplicate_search to threadwell_app;
grant select on merge_row to threadwell_app;

-- Every two people who are worth comparing, by what they share: a number, a birthday and a word, the sound or the
-- initials of a name, a home or telephone and a name. For the system alone, and as the owner: row by row, row security
-- would ask of a million people what the system may see, which is all of them.
create function pairs_worth_comparing(apart text[], since timestamptz) returns table (one jsonb, other jsonb)
  language sql stable security definer set search_path = public as $$
  with person as materialized (
    select *, split_part(forenames_folded, ' ', 1) as first_name,
      case when extract(day from born_on) <= 12 then make_date(extract(year from born_on)::int,
        extract(day from born_on)::int, extract(month from born_on)::int) end as swapped_on,
      since is null or created_at > since
        or id in (select person_id from person_history where replaced_at > since)
        or id in (select person_id from address where recorded_at > since) as fresh
    from public.person where not person.restricted and person.merged_into is null and person.surname_folded <> ''
      and not exists (select from dated_fact where subject_id = person.id and kind = any (apart))),
  said as materialized (
    select id, fresh, 'nhs ' || nhs_number as key from person
    union all select id, fresh, 'upn ' || upn from person
    union all select id, fresh, born_on || ' sounds ' || surname_sound from person
    union all select id, fresh, swapped_on || ' sounds ' || surname_sound from person
    union all select id, fresh, born_on || ' begins ' || left(first_name, 1) || left(surname_folded, 1) from person
    union all select id, fresh, born_on || ' named ' || part from person join person_name_part on person_id = id
    union all select id, fresh, phone_dialled || ' sounds ' || surname_sound from person
    union all select person.id, fresh, postcode || ' ' || line_folded || ' sounds ' || soundex(first_name)
      from person join address on person_id = person.id and to_at is null and street <> ''),
  asked as (select * from said where key in (select key from said where fresh)),
  each_once as materialized (
    select distinct mine.id as one_id, theirs.id as other_id from asked mine join asked theirs using (key)
    where mine.id < theirs.id and (mine.fresh or theirs.fresh)),
  compared as (
    select person.id, person.id::text as text_id, surname, forenames, born_on, born_on_estimated, sex, nhs_number, upn,
      phone_dialled as phone, home.line, home.postcode
    from person left join lateral (select line, postcode from address where person_id = person.id and kind = 'home'
      and to_at is null limit 1) home on true
    where person.id in (select one_id from each_once union select other_id from each_once))
  select to_jsonb(mine) - 'text_id' || jsonb_build_object('id', mine.text_id) as one,
    to_jsonb(theirs) - 'text_id' || jsonb_build_object('id', theirs.text_id) as other
  from each_once join compared mine on mine.id = one_id join compared theirs on theirs.id = other_id
  where asking('system') = 'yes'
    and not exists (select from duplicate_pair known
      where known.one_id = each_once.one_id and known.other_id = each_once.other_id)
    and not exists (select from relationship where person_id = one_id and of_person_id = other_id
      or person_id = other_id and of_person_id = one_id)
  order by one_id, other_id
$$;

-- Records that are still written in and are about both of them: one has to be taken off before the two can be one.
create function written_about_both(one bigint, other bigint) returns table (process text, reference text)
  language sql stable security definer set search_path = public as $$
  select record.process, record.reference from record
    join record_part mine on mine.record_id = record.id and mine.subject_id = one and mine.taken_off_at is null
    join record_part theirs on theirs.record_id = record.id and theirs.subject_id = other and theirs.taken_off_at is null
  where record.stage <> 'decided' and asking('people') = 'yes' order by record.id
$$;

revoke execute on function written_about_both, pairs_worth_comparing from public;
grant execute on function written_about_both, pairs_worth_comparing to threadwell_app;

-- What finding keeps of somebody whose record need not be kept any more.
create function forget_finding(who bigint) returns void
  language sql security definer set search_path = public as $$
  update person set upn = null where id = who;
  delete from person_known_by where person_id = who;
  update duplicate_pair set because = '' where because is not null and who in (one_id, other_id);
  update merge set chosen = '{}', kept_was = null, reason = 'Erased', withdrawn_because = left(withdrawn_because, 0),
    undone_because = left(undone_because, 0) where who in (kept_id, merged_id);
  delete from merge_row where merge_id in (select id from merge where who in (kept_id, merged_id));
$$;

-- The words of a search are somebody's name: they are there for as long as its page may be gone back to.
create function forget_searches(before timestamptz) returns void
  language sql security definer set search_path = public as $$
  delete from search where at < before and asking('system') = 'yes'
$$;
revoke execute on function forget_finding, forget_searches from public;
grant execute on function forget_finding, forget_searches to threadwell_app;
