-- The least that stores a contact about one child: the record, the child's part, its two clocks and the audit row.
with numbered as (select nextval(pg_get_serial_sequence('record', 'id')) as id),
contact as (
  insert into record (id, process, reference, way_in, happened_at, started_at, started_by, team_id, locality, district, answers,
    worry, referrer)
  overriding system value
  select id, 'contact', 'C-' || to_char($1::timestamptz, 'YY') || '-' || id, 'worker', $1, $1, $2, $3, $4, $5, $6, $7, $8
  from numbered returning id, reference),
part as (
  insert into record_part (record_id, subject_id, process, team_id, locality, district, answers)
  select id, $9, 'contact', $3, $4, $5, $10 from contact),
clocks as (
  insert into deadline (clock, name, leads, process, record_id, team_id, locality, district, counts_from, first_counts_from,
    explanation, local_at, local_precision, statutory_at, statutory_precision, created_at)
  select clock.id, clock.name, clock.leads, 'contact', contact.id, $3, $4, $5, $1, $1, $11,
    $1::timestamptz + interval '1 day', 'instant', $1::timestamptz + interval '2 days', 'day', $1
  from contact, (values ('T01', 'Contact decision', true), ('T02a', 'Acknowledge to the referrer', false)) clock (id, name, leads)),
audited as (
  insert into audit (at, worker_id, actor, action, people, records)
  select $1, $2, 'worker', 'start-record', array[$9::bigint], array[id] from contact)
select id, reference from contact
