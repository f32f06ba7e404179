-- A year of reads and edits, in the order they happened. Wants the settings bench.audit, bench.people, bench.contacts
-- and bench.until.

insert into audit (id, at, worker_id, actor, action, people, records, detail)
overriding system value
select n, current_setting('bench.until')::timestamptz
    - interval '1 second' * ((current_setting('bench.audit')::int - n) * 31536000.0 / current_setting('bench.audit')::int),
  1 + pick(n, 80, (select max(id) from worker)), 'worker',
  (array['read-record','read-person','find-people','read-board','save-answers','submit'])[1 + pick(n, 81, 6)],
  (select array_agg(10001 + pick(n, 90 + k, current_setting('bench.people')::int))
    from generate_series(1, 1 + pick(n, 82, 4)) k),
  array[1 + pick(n, 83, current_setting('bench.contacts')::int)::bigint],
  case when dice(n, 81) < 0.2 then '{"process": "contact", "page": 1}'::jsonb else '{}'::jsonb end
from generate_series(1, current_setting('bench.audit')::int) n;

-- Sealed before anything is measured, as a year of it would be.
do $$
begin
  while seal_audit(20000, '{find-people,read-board}') > 0 loop end loop;
end $$;
