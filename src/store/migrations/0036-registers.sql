-- What records can be about and that is no person: an entry of a register, with its name. What is so of it is said by
-- dated facts and by records about it, as it is for a child.
create table entry (
  id bigint primary key references subject,
  register text not null,
  name text not null check (name <> ''),
  -- other words it is found by
  also_known_as text not null default '',
  created_at timestamptz not null,
  created_by bigint references worker,
  found_by text generated always as (fold(name || ' ' || also_known_as)) stored
);
-- Whoever makes a second one of the same name writes what tells the two apart.
create unique index entry_named_once on entry (register, fold(name));
create index entry_found_by on entry using gin (found_by gin_trgm_ops);

-- For those who do not read a register nothing of it exists.
alter table entry enable row level security;
create policy may_read on entry
  using (register = any ((select asking_list('registers'))::text[]) or (select asking('system')) = 'yes')
  with check (register = any ((select asking_list('registers'))::text[]) or (select asking('system')) = 'yes');
grant select, insert, update on entry to threadwell_app;
call keep_history('entry', 'created_at');

-- A number is an entry's or a person's, and each is found by those who may know of it.
alter policy may_find on subject
  using (asking('people') = 'yes' or asking_list('registers') <> '{}' or asking('system') = 'yes');
create function is_an_entry(number bigint) returns boolean
  language sql stable parallel safe security definer set search_path = public
  return exists (select from entry where entry.id = number);
revoke execute on function is_an_entry from public;
grant execute on function is_an_entry to threadwell_app;
create policy of_entry on subject as restrictive for select
  using (asking('system') = 'yes' or not is_an_entry(id) or exists (select from entry where entry.id = subject.id));

-- Its facts are those of somebody or something that whoever asks may know of.
alter policy of_subject on dated_fact
  using (exists (select from person where person.id = subject_id)
    or exists (select from entry where entry.id = subject_id)
    or (select asking('system')) = 'yes');
