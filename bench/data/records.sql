-- Ten years of decided contacts about these children, every fifth of them with a referral, and what is written in each.
-- Wants the temporary tables phrase and template (of answers), and the settings bench.people, bench.contacts,
-- bench.notes and bench.until.

create function pg_temp.child(k bigint) returns bigint language sql immutable as $$
  select 10001 + (k / 9) * 20 + (array[0,3,4,7,9,10,11,14,17])[k % 9 + 1]
$$;

create temp table contact as
select n, timed.at, timed.at + interval '1 hour' * (3 + dice(n, 50) * 20) as decided,
  1 + (dice(n, 51) > 0.6)::int + (dice(n, 51) > 0.85)::int as children,
  (power(dice(n, 52), 1.3) * (current_setting('bench.people')::int / 20 * 9 - 4))::bigint as first_child,
  one.words || ' ' || two.words || ' ' || three.words as worry,
  1 + pick(n, 56, (select max(id) from worker)) as worker
from (select n, current_setting('bench.until')::timestamptz
    - interval '1 minute' * ((current_setting('bench.contacts')::int - n) * 5256000.0 / current_setting('bench.contacts')::int) as at
  from generate_series(1, current_setting('bench.contacts')::int) n) timed
join phrase one on one.at = pick(n, 53, (select count(*) from phrase))
join phrase two on two.at = pick(n, 54, (select count(*) from phrase))
join phrase three on three.at = pick(n, 55, (select count(*) from phrase));

create temp table part as
select (n - 1) * 3 + k + 1 as id, n, k, pg_temp.child(first_child + k) as subject, contact.at, decided, worker
from contact, generate_series(0, children - 1) k;

create temp table home as
select part.id, address.district, address.authority, locality.locality
from part left join address on address.person_id = part.subject
left join (select distinct district, locality from outward) locality on locality.district = address.district;

create temp table filled as
select n, replace(replace(template.record, '@at@', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
  '@worry@', worry)::jsonb as answers
from contact, template;

insert into record (id, process, reference, way_in, happened_at, started_at, started_by, team_id, locality, district,
  answers, worry, referrer, submitted_at, submitted_by, authorised_at, authorised_by, acknowledged_at, referrer_told_at)
overriding system value
select n, 'contact', 'C-' || to_char(at, 'YY') || '-' || n, (array['worker','worker','web-form','file'])[1 + pick(n, 57, 4)],
  at, at, worker, coalesce('front-door-' || home.locality, 'front-door'), home.locality, home.district, filled.answers,
  left(worry, 200), 'Priya Nandra, Peelbrook Primary School', decided - interval '20 minutes', worker, decided,
  1 + pick(n, 58, (select max(id) from worker)), at + interval '1 hour', decided + interval '2 hours'
from contact join filled using (n) join home on home.id = (n - 1) * 3 + 1;

insert into record_part (id, record_id, subject_id, process, team_id, locality, district, authority, answers, outcome,
  decided_at, decided_by)
overriding system value
select part.id, n, subject, 'contact', coalesce('front-door-' || home.locality, 'front-door'), home.locality, home.district,
  home.authority, replace(template.child, '@at@', to_char(part.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))::jsonb,
  (array['noFurtherAction','adviceAndInformation','signposted','earlyHelpAssessment'])[1 + pick(part.id, 60, 4)],
  decided, worker
from part join home using (id), template;

insert into record (id, process, reference, opened_by_record, opened_by_part, way_in, happened_at, started_at, team_id,
  locality, district, answers, worry, referrer, authorised_at)
overriding system value
select contacts.most + n / 5, 'referral', 'R-' || to_char(at, 'YY') || '-' || contacts.most + n / 5, n, (n - 1) * 3 + 1, 'process',
  at + interval '1 day', at + interval '1 day', coalesce(team.id, 'preston-duty-and-assessment'), home.locality,
  home.district, filled.answers, left(worry, 200), 'Priya Nandra, Peelbrook Primary School',
  -- The last three hundred are being worked on.
  case when contacts.most - n > 1500 then at + interval '3 days' end
from contact join filled using (n) join home on home.id = (n - 1) * 3 + 1
left join team on team.type = 'duty-and-assessment' and home.district = any (team.districts),
  (select current_setting('bench.contacts')::int as most) contacts
where n % 5 = 0;

insert into record_part (id, record_id, subject_id, process, team_id, locality, district, outcome, decided_at)
overriding system value
select most * 3 + n / 5, most + n / 5, part.subject, 'referral', record.team_id, record.locality, record.district,
  case when record.authorised_at is null then null else 'assessment' end, record.authorised_at
from part join (select current_setting('bench.contacts')::int as most) contacts on part.k = 0 and part.n % 5 = 0
join record on record.id = most + n / 5;

insert into deadline (clock, name, leads, process, record_id, team_id, locality, district, counts_from, first_counts_from, explanation, local_at,
  local_precision, statutory_at, statutory_precision, state, met_at, created_at)
select clock.id, clock.name, clock.leads, 'contact', record.id, record.team_id, record.locality, record.district,
  record.happened_at, record.happened_at, 'Counted from the moment it was received, in working days of the front door; weekends and bank holidays are not counted.',
  record.happened_at + clock.within, 'instant', date_trunc('day', record.happened_at) + interval '2 days', 'day', 'met',
  record.happened_at + clock.done, record.happened_at
from record, (values
  ('T01', 'Contact decision', true, interval '24 hours', interval '20 hours'),
  ('T02a', 'Acknowledge to the referrer', false, interval '24 hours', interval '1 hour'),
  ('T02b', 'Tell the referrer what was decided', false, interval '48 hours', interval '25 hours'))
  clock (id, name, leads, within, done)
where record.process = 'contact';

insert into sign_off (record_id, step, by_worker, at, rationale)
select id, 'submitted', coalesce(submitted_by, 1), submitted_at, '' from record where submitted_at is not null
union all
select id, 'authorised', coalesce(authorised_by, 1), authorised_at, 'Two services have tried for a term, and what worries the school is getting worse.'
from record where authorised_at is not null;

-- Notes of about 600 characters, added to decided records.
insert into addendum (record_id, text, by_worker, at)
select contact.n, repeat(contact.worry || ' ', 1 + 600 / greatest(length(contact.worry), 1)), contact.worker,
  contact.decided + interval '1 day' * m
from contact, generate_series(1, current_setting('bench.notes')::int / current_setting('bench.contacts')::int) m;
