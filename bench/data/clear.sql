-- What the application made in an earlier run. Foreign keys are off meanwhile, so everything that names a record goes too.
-- Wants the settings bench.contacts, bench.people, bench.notes and bench.audit.

do $$
declare
  -- Contacts, and a referral for every fifth.
  last_record bigint := current_setting('bench.contacts')::bigint + current_setting('bench.contacts')::bigint / 5;
  last_person bigint := 10000 + current_setting('bench.people')::bigint;
  holder record;
begin
  if not exists (select from record where id > last_record)
    and not exists (select from subject where id > last_person)
    and not exists (select from search)
    and not exists (select from audit where id > current_setting('bench.audit')::bigint) then
    return;
  end if;
  for holder in
    select table_name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and column_name = 'record_id' and table_type = 'BASE TABLE'
  loop
    execute format('delete from %I where record_id > $1', holder.table_name) using last_record;
  end loop;
  delete from record where id > last_record;
  for holder in
    select table_name, column_name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and column_name in ('person_id', 'subject_id', 'of_person_id') and table_type = 'BASE TABLE'
  loop
    execute format('delete from %I where %I > $1', holder.table_name, holder.column_name) using last_person;
  end loop;
  delete from person where id > last_person;
  delete from subject where id > last_person;
  delete from search;
  delete from audit where id > current_setting('bench.audit')::bigint;
  -- The chain ends again where it did when the year was sealed.
  delete from audit_chain where audit_id > current_setting('bench.audit')::bigint;
  delete from audit_look where audit_id > current_setting('bench.audit')::bigint;
  delete from audit_gap;
  update audit_seal set up_to = current_setting('bench.audit')::bigint, position = link.position, hash = link.hash
    from (select position, hash from audit_chain order by position desc limit 1) link;
end $$;
