-- What the front door has on its desk now, laid again at the start of every run: the newest contacts become undecided ones,
-- at every stage and from a day late to not yet due, and those before them were decided since midnight.
-- Wants the settings bench.now, bench.contacts, bench.undecided and bench.decided.

create temp table desk on commit drop as
select id, row_number() over (order by id desc) as at from record
where process = 'contact' and id <= current_setting('bench.contacts')::int
order by id desc limit current_setting('bench.undecided')::int;

update record set submitted_at = happened_at + interval '3 hours', authorised_at = happened_at + interval '4 hours',
  holder_id = null, waiting_for = 0, immediate_danger = false
where process = 'contact' and stage <> 'decided' and id not in (select id from desk);
update deadline set state = 'met' where process = 'contact' and state = 'open' and record_id not in (select id from desk);

update record set
  happened_at = due.at - interval '24 hours', started_at = due.at - interval '24 hours', authorised_at = null,
  authorised_by = null, referrer_told_at = null, submitted_by = null, returned_at = null,
  submitted_at = case when dice(record.id, 100) > 0.85 then due.at - interval '2 hours' end,
  waiting_for = case when dice(record.id, 100) between 0.6 and 0.7 then 2 else 0 end,
  holder_id = case when dice(record.id, 100) > 0.35 then 1 + pick(record.id, 101, (select max(worker.id) from worker)) end,
  -- A few are of immediate danger, and stand on top of every board.
  immediate_danger = desk.at % 97 = 0
from desk cross join lateral (
  select date_trunc('second', current_setting('bench.now')::timestamptz - interval '1 day' + interval '54 hours' * dice(desk.id, 102)) as at) due
where record.id = desk.id;

update record_part set outcome = null, decided_at = null, decided_by = null from desk where record_id = desk.id;

update deadline set counts_from = record.happened_at, first_counts_from = record.happened_at,
  local_at = record.happened_at + case clock when 'T02b' then interval '48 hours' else interval '24 hours' end,
  statutory_at = date_trunc('day', record.happened_at) + interval '2 days',
  state = case when clock = 'T01' then 'open' else 'met' end,
  met_at = case when clock = 'T01' then null else record.happened_at + interval '1 hour' end
from desk join record using (id) where deadline.record_id = desk.id;

update record set authorised_at = current_setting('bench.now')::timestamptz - interval '10 seconds' * since.at
from (select id, row_number() over (order by id desc) as at from record
  where process = 'contact' and id <= current_setting('bench.contacts')::int - current_setting('bench.undecided')::int
  order by id desc limit current_setting('bench.decided')::int) since
where record.id = since.id;
