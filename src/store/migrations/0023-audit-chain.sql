-- The audit is sealed into a hash chain after it was written, so that no request waits for another one's hash. Sealing
-- goes on from where it stopped; a row that is committed late is sealed late, after rows with higher numbers.

create table audit_chain (
  position bigint primary key,
  audit_id bigint not null unique,
  -- SHA-256 of the hash before it and the row's text
  hash bytea not null
);

-- Where sealing has got to. Kept apart from the chain, so that a chain cut short at its end is seen.
create table audit_seal (
  only_one boolean primary key default true check (only_one),
  -- every row up to this number is sealed, or stands in a gap, or will never be there
  up_to bigint not null,
  position bigint not null,
  hash bytea not null
);
insert into audit_seal (up_to, position, hash) values (0, 0, decode(repeat('00', 32), 'hex'));

-- Numbers that were given and not seen yet: their transactions may still be under way, or have ended in nothing.
create table audit_gap (
  from_id bigint primary key,
  to_id bigint not null,
  -- no transaction that began later holds one of them
  since bigint not null
);

-- What was taken out into a file; the chain goes on from its last hash.
create table audit_archive (
  to_position bigint primary key,
  from_position bigint not null,
  hash bytea not null,
  -- the newest row in it
  to_at timestamptz not null,
  -- SHA-256 of the file
  file_sha256 bytea not null,
  archived_at timestamptz not null
);

-- Whose record a request looked at: written with the seal, because an index on every request's people cost the requests
-- up to three quarters of their speed.
create table audit_look (
  person_id bigint not null,
  audit_id bigint not null,
  primary key (person_id, audit_id)
);

-- Rows come in the order of their instants, so that the smallest of indexes finds a week.
create index audit_at on audit using brin (at);

-- The row as the one text that its hash is made of: no two rows that differ anywhere have the same.
create function audit_text(one audit) returns text
  language sql stable
  return jsonb_build_array(one.id, one.at at time zone 'UTC', one.worker_id, one.actor, one.action, one.refused,
    one.people, one.records, one.detail)::text;

-- Seals what is not sealed yet, so many rows at most, and returns how many. Of those who call it at the same time one does
-- it. Requests of these names show lists: who stood in one was not looked at.
create function seal_audit(at_most int, lists text[]) returns int
  language plpgsql security definer set search_path = public as $$
declare
  seal audit_seal;
  gap audit_gap;
  one audit;
  ids bigint[] := '{}';
  hashes bytea[] := '{}';
  gaps_from bigint[] := '{}';
  gaps_to bigint[] := '{}';
  last bytea;
  reached bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('threadwell audit chain')) then return 0; end if;
  select * into strict seal from audit_seal;
  last := seal.hash;
  reached := seal.up_to;
  for gap in select * from audit_gap order by from_id loop
    for one in select audit.* from audit where id between gap.from_id and gap.to_id
      and not exists (select from audit_chain where audit_id = id) order by id
    loop
      last := sha256(last || convert_to(audit_text(one), 'UTF8'));
      ids := ids || one.id;
      hashes := hashes || last;
    end loop;
  end loop;
  for one in select audit.* from audit where id > seal.up_to order by id limit at_most loop
    if one.id > reached + 1 then
      gaps_from := gaps_from || (reached + 1);
      gaps_to := gaps_to || (one.id - 1);
    end if;
    reached := one.id;
    last := sha256(last || convert_to(audit_text(one), 'UTF8'));
    ids := ids || one.id;
    hashes := hashes || last;
  end loop;
  -- A number is drawn a moment before its transaction gets its own; a thousand later ones are more than a moment.
  if exists (select from audit_gap) then
    delete from audit_gap where since + 1000 < pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  end if;
  if ids = '{}' then return 0; end if;
  insert into audit_gap select *, pg_snapshot_xmax(pg_current_snapshot())::text::bigint from unnest(gaps_from, gaps_to);
  insert into audit_chain (position, audit_id, hash)
    select seal.position + at, id, hash from unnest(ids, hashes) with ordinality sealed (id, hash, at);
  insert into audit_look (person_id, audit_id)
    select distinct looked, audit.id from unnest(ids) sealed join audit on audit.id = sealed, unnest(audit.people) looked
    where audit.action <> all (lists);
  update audit_seal set up_to = reached, position = seal.position + cardinality(ids), hash = last;
  return cardinality(ids);
end $$;

-- Takes the oldest part of the chain away after it was written into a file. Nobody but the owner of the database may.
create function archive_audit(last_position bigint, last_hash bytea, sha256 bytea, at timestamptz) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  before bigint := coalesce((select max(to_position) from audit_archive), 0);
  archived bigint;
begin
  perform pg_advisory_xact_lock(hashtext('threadwell audit chain'));
  if not exists (select from audit_chain where position = last_position and hash = last_hash) then
    raise exception 'The chain does not say what the file says at %', last_position;
  end if;
  insert into audit_archive (to_position, from_position, hash, to_at, file_sha256, archived_at)
    select last_position, before + 1, last_hash, max(audit.at), sha256, archive_audit.at
    from audit_chain join audit on audit.id = audit_id where position <= last_position;
  delete from audit_look using audit_chain, audit
    where position <= last_position and audit.id = audit_chain.audit_id
      and audit_look.audit_id = audit.id and person_id = any (audit.people);
  delete from audit using audit_chain where position <= last_position and audit.id = audit_id;
  delete from audit_chain where position <= last_position;
  get diagnostics archived = row_count;
  return archived;
end $$;

-- Who looked at somebody's record, newest first. The verb that asks has opened that person for whoever asks.
create function looks_at(of_person bigint, before_id bigint, at_most int) returns setof audit
  language plpgsql stable security definer set search_path = public as $$
begin
  if asking('worker') is null and asking('system') is null or not exists (
    select from person where id = of_person and (not restricted or is_known(id, wall))
      and (asking('barred') is null or id <> all (asking_list('barred')::bigint[])))
  then return; end if;
  return query select audit.* from audit_look join audit on audit.id = audit_id
    where person_id = of_person and (before_id is null or audit_id < before_id) order by audit_id desc limit at_most;
end $$;

revoke execute on function audit_text, seal_audit, archive_audit, looks_at from public;
grant execute on function seal_audit, looks_at to threadwell_app;

-- A rule of the unusual-access list that was switched off or on again, and what somebody said of what a rule found.
create table unusual_access_switch (
  id bigint generated always as identity primary key,
  rule text not null,
  is_on boolean not null,
  reason text not null,
  at timestamptz not null,
  by_worker bigint not null references worker
);
create table unusual_access_note (
  id bigint generated always as identity primary key,
  rule text not null,
  -- whose requests, and from which hour or day of them
  worker_id bigint not null references worker,
  from_at timestamptz not null,
  note text not null,
  at timestamptz not null,
  -- nobody looks into what they did themselves
  by_worker bigint not null references worker check (by_worker <> worker_id)
);
create index on unusual_access_note (worker_id, from_at);

alter table audit_chain enable row level security;
alter table audit_seal enable row level security;
alter table audit_gap enable row level security;
alter table audit_archive enable row level security;
alter table audit_look enable row level security;
alter table unusual_access_switch enable row level security;
alter table unusual_access_note enable row level security;
create policy auditors_read on audit_chain for select
  using ((select asking('audit')) = 'yes' or (select asking('system')) = 'yes');
create policy auditors_read on audit_seal for select
  using ((select asking('audit')) = 'yes' or (select asking('system')) = 'yes');
create policy auditors_read on audit_gap for select
  using ((select asking('audit')) = 'yes' or (select asking('system')) = 'yes');
create policy signed_in on audit_archive for select
  using (asking('worker') is not null or asking('system') = 'yes');
create policy privacy on unusual_access_switch
  using (asking('audit') = 'yes' or asking('system') = 'yes');
create policy privacy on unusual_access_note
  using (asking('audit') = 'yes' or asking('system') = 'yes');
grant select on audit_chain, audit_seal, audit_gap, audit_archive to threadwell_app;
grant select, insert on unusual_access_switch, unusual_access_note to threadwell_app;
