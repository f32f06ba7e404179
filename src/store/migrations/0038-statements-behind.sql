-- What a record rests on is a handful of records, each found by its number or its reference. Joined, the planner reckoned with
-- thousands of them, and went through every record there is for each page of a record.
create or replace function statements_behind(said text[]) returns table (
  record_id bigint, reference text, process text, came_from jsonb, parts jsonb, notes jsonb)
  language sql stable security definer set search_path = public
  as $$
  with recursive source as (
    select id from record where record.reference = any (said)
    union
    select earlier.id from source join record on record.id = source.id, lateral (
        select value ->> 'from' as reference from jsonb_each(record.answers) where value ? 'from'
        union select value ->> 'from' from record_part part, jsonb_each(part.answers)
        where part.record_id = record.id and part.taken_off_at is null and value ? 'from') carried,
      lateral (select id from record where record.reference = carried.reference limit 1) earlier)
  select record.id, record.reference, record.process,
    (select coalesce(jsonb_object_agg(key, value -> 'from'), '{}') from jsonb_each(record.answers) where value ? 'from'),
    (select coalesce(jsonb_agg(jsonb_build_object('id', part.id::text, 'subject_id', part.subject_id::text, 'came_from',
        (select coalesce(jsonb_object_agg(key, value -> 'from'), '{}') from jsonb_each(part.answers) where value ? 'from'))), '[]')
      from record_part part where part.record_id = record.id and part.taken_off_at is null),
    coalesce((select jsonb_agg(to_jsonb(note) || jsonb_build_object('id', note.id::text, 'record_id', note.record_id::text,
        'part_id', note.part_id::text, 'fact_kind', null, 'by', said_by.name, 'answered_by_name', answered.name) order by note.id)
      from statement_note note join worker said_by on said_by.id = note.by_worker
        left join worker answered on answered.id = note.answered_by
      where note.record_id = record.id), '[]')
  from record where record.id = any (array(select id from source)) $$;
