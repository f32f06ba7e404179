-- Everything a person's page shows, in one statement: who they are, who is around them, what is so of them, what has happened.
select person.id, person.surname, person.forenames, person.born_on, person.born_on_estimated, person.expected_on, person.sex,
  person.nhs_number, person.upn, person.school, person.phone, person.died_on, person.looked_after_by, person.restricted, person.merged_into,
  home.line as address_line, home.postcode, home.place, home.district, home.authority,
  (select json_agg(related) from (
    select relationship.person_id, relationship.type, relationship.of_person_id, relationship.parental_responsibility,
      relationship.acquired_by, relationship.lives_together, other.id, other.surname, other.forenames, other.born_on,
      other.born_on_estimated, other.expected_on, other.sex, other.nhs_number, other.school, other.phone, other.died_on,
      other.looked_after_by, other.restricted, theirs.line, theirs.postcode, theirs.place, theirs.district, theirs.authority
    from relationship
    join person other on other.id = case when relationship.person_id = person.id then of_person_id else relationship.person_id end
    left join lateral (select * from address where address.person_id = other.id and to_at is null
      order by from_at desc, id desc limit 1) theirs on true
    where relationship.to_at is null and (relationship.person_id = person.id or of_person_id = person.id)
    order by relationship.id) related) as relationships,
  (select json_agg(fact) from (
    select id, subject_id, kind, from_on, to_on, detail, team_id, worker_id, recorded_at from dated_fact
    where subject_id = person.id order by from_on desc, id desc) fact) as facts,
  (select json_agg(earlier) from (
    select part.record_id, part.subject_id, record.process, record.reference, record.happened_at, part.outcome, part.decided_at,
      record.stage, record.team_id, record.worry, record.holder_id
    from record_part part join record on record.id = part.record_id
    where part.subject_id = person.id order by record.happened_at desc, record.id desc limit 200) earlier) as records
from person left join lateral (select * from address where address.person_id = person.id and to_at is null
  order by from_at desc, id desc limit 1) home on true
where person.id = $1
