-- Whoever shortlists somebody and looks at the figures of equal opportunities before and after saw what that one person had
-- said: the count of those who got so far grew by them at once. What is counted is now how things stood when the last of the
-- days ended, the answers as well as how far people had got, so that figures of past months stand still.
create or replace function equal_opportunities_counted(since date, until date, stages text[])
  returns table (stage text, question text, answer text, many int)
  language sql stable security definer set search_path = public as $$
  select step, said.question, said.answer, count(*)::int
  from equal_opportunities one cross join unnest(stages) step
    cross join lateral (
      select key, value from jsonb_each_text(
        case when (one.answered_at at time zone 'Europe/London')::date <= until then one.answers else '{}' end)
      union all select '', '') said (question, answer)
  where one.applied_on between since and until
    and (step = 'applied' or step = any (one.reached)
      or exists (select from dated_fact where subject_id = one.application_id and kind = step
        and (recorded_at at time zone 'Europe/London')::date <= until))
  group by 1, 2, 3 $$;
