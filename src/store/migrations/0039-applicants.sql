-- What is asked of applicants apart from what they apply with, and how what they wrote ends.

-- Equal opportunities (Equality Act 2010, section 149): asked of everybody, answered by whoever likes. Nobody who recruits may
-- learn what one person said, so the application has no right to this table at all: it can write a row, answer it
-- once and count, by the functions below, and never read one.
create table equal_opportunities (
  id bigint generated always as identity primary key,
  -- nothing once the application is erased: how far it got then stands in "reached"
  application_id bigint unique references entry,
  applied_on date not null,
  -- { question: option }
  answers jsonb not null default '{}',
  answered_at timestamptz,
  reached text[] not null default '{}'
);
create index on equal_opportunities (applied_on);
alter table equal_opportunities enable row level security;

create function begin_equal_opportunities(application bigint, applied date) returns bigint
  language sql security definer set search_path = public as $$
  insert into equal_opportunities (application_id, applied_on) values (application, applied) returning id $$;

-- True once, and never again: what was said is not changed by whoever has the number later.
create function answer_equal_opportunities(which bigint, given jsonb, at timestamptz) returns boolean
  language sql security definer set search_path = public as $$
  with answered as (update equal_opportunities set answers = given, answered_at = at
    where id = which and answered_at is null returning id)
  select exists (select from answered) $$;

-- How many said what, of those who applied on these days and of those of them who got so far; without a question, how
-- many there are.
create function equal_opportunities_counted(since date, until date, stages text[])
  returns table (stage text, question text, answer text, many int)
  language sql stable security definer set search_path = public as $$
  select step, said.question, said.answer, count(*)::int
  from equal_opportunities one cross join unnest(stages) step
    cross join lateral (select key, value from jsonb_each_text(one.answers) union all select '', '') said (question, answer)
  where one.applied_on between since and until
    and (step = 'applied' or step = any (one.reached)
      or exists (select from dated_fact where subject_id = one.application_id and kind = step))
  group by 1, 2, 3 $$;

-- Erases what was written about an entry, in all records but those kept, and what it is called where another name is
-- given. Its dated facts stay, and how its records ended: they say when and how often, and of nobody.
create function forget_entry(who bigint, kept bigint[], renamed text) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from entry where id = who) then
    raise exception 'Only an entry is forgotten like this';
  end if;
  perform erase_person(who, kept, false);
  update equal_opportunities set application_id = null,
    reached = array(select distinct kind from dated_fact where subject_id = who)
  where application_id = who;
  update entry set name = coalesce(renamed, name), also_known_as = '' where id = who;
  -- Last, because erasing changes rows, and what they said until then would be kept.
  delete from row_history where table_name = 'entry' and row_id = who;
  perform erase_history(who, kept);
end $$;

-- Those who asked to be told of jobs, and have heard no more from us since before that day. Returns how many.
create function forget_interests(before date) returns int
  language plpgsql security definer set search_path = public as $$
declare
  gone bigint[] := array(select id from job_interest where ends_on < before or stopped_at < before);
begin
  delete from job_alert where interest_id = any (gone);
  delete from job_interest where id = any (gone);
  delete from row_history where table_name = 'job_interest' and row_id = any (gone);
  return cardinality(gone);
end $$;

revoke execute on function begin_equal_opportunities, answer_equal_opportunities, equal_opportunities_counted,
  forget_entry, forget_interests from public;
grant execute on function begin_equal_opportunities, answer_equal_opportunities, equal_opportunities_counted,
  forget_entry, forget_interests to threadwell_app;
