-- Documents: what is said of a file that is kept outside the database, under the SHA-256 of its bytes.

create table document (
  id bigint generated always as identity primary key,
  -- in whose file it stands; nothing for a document of a record that names nobody
  person_id bigint references person,
  record_id bigint references record,
  kind text not null,
  title text not null check (title <> ''),
  -- the day that stands on it, where one does
  dated_on date,
  received_from text not null default '',
  -- who must not see it, as a code: looked at whenever it is shared or copied
  sensitivity text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  type text not null,
  file_name text not null,
  -- looked through by a virus scanner when it came
  scanned boolean not null,
  added_at timestamptz not null,
  added_by bigint not null references worker,
  withdrawn_at timestamptz,
  withdrawn_by bigint references worker,
  withdrawn_because text,
  check (person_id is not null or record_id is not null)
);
create index on document (person_id);
create index on document (record_id) where record_id is not null;
create index on document (sha256);

-- A document that stood in somebody else's file: both files go on saying so.
create table document_move (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  from_person bigint not null references person,
  to_person bigint not null references person,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  by_worker bigint not null references worker
);
create index on document_move (document_id);
create index on document_move (from_person);
create index on document_move (to_person);

alter table document enable row level security;
alter table document_move enable row level security;

-- There for whoever may read the person and the record, both where it has both.
create policy may_read on document
  using ((person_id is null or exists (select from person where person.id = person_id))
         and (record_id is null or exists (select from record where record.id = record_id))
         or (select asking('system')) = 'yes')
  with check (asking('worker') is not null);
create policy of_either on document_move
  using (exists (select from person where person.id in (from_person, to_person)))
  with check (asking('worker') is not null);

grant select, insert on document, document_move to threadwell_app;
grant update (person_id, record_id, withdrawn_at, withdrawn_by, withdrawn_because) on document to threadwell_app;

-- With erase_person (0016): the documents of somebody whose record need not be kept any more. Returns what their
-- files are known by, to be removed when nobody else's document is of the same file.
create function erase_documents(who bigint, kept bigint[]) returns setof text
language sql security definer set search_path = public
as $$
  with gone as (
    delete from document where person_id = who and (record_id is null or not record_id = any (kept))
    returning id, sha256),
  moves as (delete from document_move where document_id in (select id from gone)),
  -- that a document once stood here by mistake stays true of the file it went to; what was said of this one does not
  said as (update document_move set reason = 'Erased with the record' where (from_person = who or to_person = who)
    and document_id not in (select id from gone))
  select distinct sha256 from gone
$$;
revoke execute on function erase_documents from public;
grant execute on function erase_documents to threadwell_app;

-- Visits that work with no signal. What was sent from a phone is taken once: the same sending, heard again because its
-- answer was lost on the way, is answered as it was.
create table visit_sent (
  worker_id bigint not null references worker,
  -- drawn by the phone
  key text not null check (key ~ '^[0-9a-f-]{36}$'),
  record_id bigint not null references record,
  -- what was sent, so that one key never stands for two things
  body_sha256 text not null,
  result jsonb not null,
  at timestamptz not null,
  primary key (worker_id, key)
);
create index on visit_sent (record_id);
alter table visit_sent enable row level security;
create policy own on visit_sent using (worker_id = (select asking('worker'))::bigint)
  with check (worker_id = (select asking('worker'))::bigint);
grant select, insert on visit_sent to threadwell_app;
