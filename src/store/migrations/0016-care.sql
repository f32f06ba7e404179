-- What children in our care and the second half of the spine need.

-- Only for those it names, and whoever began it: a supervisor's personal note. One restrictive policy says so, so
-- that no list, count or search has to remember it.
alter table record add column kept_to bigint[];
create policy only_for_those_named on record as restrictive for select
  using (kept_to is null
    or (select asking('worker'))::bigint = any (kept_to)
    or started_by = (select asking('worker'))::bigint
    or (select asking('system')) = 'yes');

-- Which rules of a watch list the authority has switched off, or on again, by whom and why; the latest row counts.
create table watch_switch (
  id bigint generated always as identity primary key,
  watch text not null,
  is_on boolean not null,
  reason text not null,
  at timestamptz not null,
  by_worker bigint not null references worker
);
alter table watch_switch enable row level security;
create policy everyone_reads on watch_switch for select using (asking('worker') is not null or asking('system') = 'yes');
create policy workers_switch on watch_switch for insert with check (asking('worker') is not null);
grant select, insert on watch_switch to threadwell_app;

-- What is done when a record need not be kept any more (handbook A P47). Nobody else deletes anything: the application
-- may only call this, and the verb that does asks for two people, no hold and a date that is over. A record that is
-- about others too stays theirs; the records that show that it was done are kept.
create function erase_person(who bigint, kept bigint[], entirely boolean) returns void
  language plpgsql security definer set search_path = public as $$
declare
  theirs bigint[] := array(select distinct record_id from record_part where subject_id = who and not record_id = any (kept));
  alone bigint[] := array(select id from record where id = any (theirs) and not exists (
    select from record_part other where other.record_id = record.id and other.subject_id <> who));
  parts bigint[] := array(select id from record_part where subject_id = who and record_id = any (theirs));
begin
  update person set surname = case when entirely then 'Record destroyed' else 'Anonymised record' end, forenames = '',
    preferred_name = null, born_on = null, born_on_estimated = false, expected_on = null, sex = 'U', nhs_number = null,
    ethnicity = null, first_language = null, interpreter = null, school = null, phone = null, email = null,
    died_on = null, looked_after_by = null, restricted_reason = null
  where id = who;
  delete from person_name_part where person_id = who;
  delete from person_history where person_id = who;
  delete from address where person_id = who;
  delete from relationship where person_id = who or of_person_id = who;
  delete from record_person where person_id = who;
  delete from answer_history where record_id = any (alone) or part_id = any (parts);
  delete from answer_contest where record_id = any (alone) or part_id = any (parts);
  update record_part set answers = '{}', outcome = case when entirely then null else outcome end where id = any (parts);
  update record set answers = '{}', worry = '', referrer = '', external_reference = null where id = any (alone);
  update addendum set text = '' where record_id = any (alone);
  update sign_off set rationale = '', wording = null where record_id = any (alone);
  update hand_over set pack = '{}' where record_id = any (alone) or part_id = any (parts);
  update message set to_name = '', to_address = null, subject = '', body = '' where record_id = any (alone);
  update information_request set about = '', asked = '', reply = null, by_telephone_from = null, relevance = null
  where record_id = any (alone);
  update taken_off set answers = '{}' where record_id = any (alone) or person_id = who;
  update deadline set extension_reason = null, late_reason = null where record_id = any (alone);
  delete from deadline_history where deadline_id in (select id from deadline where record_id = any (alone));
  update intake_row set content = '{}' where record_id = any (alone);
  delete from intake_change where intake_row_id in (select id from intake_row where record_id = any (alone));
  if entirely then
    delete from dated_fact where subject_id = who;
  end if;
end $$;
revoke execute on function erase_person from public;
grant execute on function erase_person to threadwell_app;

-- Whoever decides a record that is shared with their team drafts its letters, though another team holds it.
alter policy may_read on message using (
  process = any ((select asking_list('processes'))::text[])
  or team_id = any ((select asking_list('teams'))::text[])
  or exists (select from record where record.id = record_id and record.shared_with <> '{}')
  or (select asking('system')) = 'yes');
