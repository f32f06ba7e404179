-- A query that forgets whom it is for is written in a test for every table there is (every-table.test.ts). What it still
-- found of people behind walls is closed here.

-- Somebody in this record who is kept from whoever asks; nobody for most. Asked of rows that hold words about everybody in
-- it: what was sent in a file, a letter, work that is handed over. A name in them is nobody's to mask.
create function hidden_in(of_record bigint) returns bigint
  language sql stable parallel safe security definer set search_path = public
  return (select min(person.id) from record_part part join person on person.id = part.subject_id
    where part.record_id = of_record and asking('system') is distinct from 'yes'
      and (person.restricted and not is_opened(person.id, person.wall)
        or person.id = any (asking_list('barred')::bigint[])));
-- A number is the number of a person, or of nobody yet: the row of the person is written after it.
create function is_a_person(number bigint) returns boolean
  language sql stable parallel safe security definer set search_path = public
  return exists (select from person where person.id = number);
revoke execute on function hidden_in, is_a_person from public;
grant execute on function hidden_in, is_a_person to threadwell_app;

create policy of_person on subject as restrictive for select
  using (asking('system') = 'yes' or not is_a_person(id) or exists (select from person where person.id = subject.id));

-- The rows of partners' files and the forms of the public page hold what was sent, with everybody's names.
create policy of_record on intake_row as restrictive for select
  using ((select asking('system')) = 'yes' or record_id is null
    or exists (select from record where record.id = record_id) and hidden_in(record_id) is null);
create policy of_row on intake_change as restrictive for select
  using ((select asking('system')) = 'yes' or exists (select from intake_row where intake_row.id = intake_row_id));
create policy of_record on received_request as restrictive for select
  using ((select asking('system')) = 'yes' or exists (select from record where record.id = record_id));

-- Whoever answers for the audit does not read there who looked at their own family.
create policy not_barred on audit as restrictive for select
  using (not people && (select asking_list('barred'))::bigint[]
    and not records && (select asking_list('barred_records'))::bigint[]);
