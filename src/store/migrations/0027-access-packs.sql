-- What is copied for somebody who asks to see their record: everything that is held, as it stood when the pack was
-- made, and what is decided to be taken out of each statement of it.

create table access_pack (
  id bigint generated always as identity primary key,
  -- the request that it answers
  record_id bigint not null references record,
  person_id bigint not null references person,
  -- as what whoever asks asks, in words: what was decided for one is another matter for the next
  asked_as text not null,
  made_at timestamptz not null,
  made_by bigint not null references worker,
  -- made again, because something was recorded since
  replaced_at timestamptz,
  signed_at timestamptz,
  signed_by bigint references worker,
  constraint two_officers check (signed_by <> made_by)
);
create unique index access_pack_once on access_pack (record_id, person_id) where replaced_at is null;
create index on access_pack (person_id);

create table access_pack_item (
  id bigint generated always as identity primary key,
  pack_id bigint not null references access_pack,
  position int not null,
  -- which statement it is, the same each time: "answer-12-30-worries"
  key text not null,
  on_day date not null,
  heading text not null,
  -- the question as it was asked then
  asked text not null,
  body text not null,
  -- the words have not changed since while this is the same
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (pack_id, position)
);

create table redaction (
  id bigint generated always as identity primary key,
  pack_id bigint not null references access_pack,
  item_id bigint not null references access_pack_item,
  -- from which letter to before which; nothing where it is all of it
  from_at int check (from_at >= 0),
  to_at int check (to_at > from_at),
  -- the rule that proposed it, or "hand"
  rule text not null,
  ground text not null,
  reason text not null check (reason <> ''),
  suggests text not null check (suggests in ('cover', 'show')),
  -- changed: another of this statement stands in its place
  state text not null default 'open' check (state in ('open', 'cover', 'show', 'changed')),
  decided_at timestamptz,
  decided_by bigint references worker,
  decided_because text not null default '',
  -- decided for an earlier request, of the same words
  remembered_at timestamptz,
  check ((from_at is null) = (to_at is null)),
  check ((state = 'open') = (decided_at is null))
);
create index on redaction (pack_id);
create index on redaction (item_id);

alter table access_pack enable row level security;
alter table access_pack_item enable row level security;
alter table redaction enable row level security;

-- There for whoever may read the request and knows of the person.
create policy of_request on access_pack
  using (exists (select from record where record.id = record_id)
    and exists (select from person where person.id = person_id))
  with check (asking('worker') is not null);
create policy of_pack on access_pack_item
  using (exists (select from access_pack where access_pack.id = pack_id))
  with check (asking('worker') is not null);
create policy of_pack on redaction
  using (exists (select from access_pack where access_pack.id = pack_id))
  with check (asking('worker') is not null);

grant select, insert on access_pack, access_pack_item, redaction to threadwell_app;
grant update (replaced_at, signed_at, signed_by) on access_pack to threadwell_app;
grant update (state, decided_at, decided_by, decided_because) on redaction to threadwell_app;

-- Called before erase_person (0016): a copy of what is erased is erased with it.
create function forget_access_packs(who bigint) returns void
  language sql security definer set search_path = public
  as $$
    delete from redaction where pack_id in (select id from access_pack where person_id = who);
    delete from access_pack_item where pack_id in (select id from access_pack where person_id = who);
    delete from access_pack where person_id = who;
  $$;
revoke execute on function forget_access_packs from public;
grant execute on function forget_access_packs to threadwell_app;
