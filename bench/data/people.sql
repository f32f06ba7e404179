-- People in households: of every 20, nine are or were children and eleven the adults around them, in six households.
-- Everything is drawn by dice(row, salt), which falls the same way each time. Wants the temporary tables surname,
-- forename and outward, and the settings bench.people and bench.until.

create temp table seat (at int, household int, child boolean);
insert into seat select * from unnest(
  array[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19],
  array[0,0,0,1,1,1,1,2,2,3,3,3,3,3,4,4,4,5,5,5],
  array[true,false,false,true,true,false,false,true,false,true,true,true,false,false,true,false,false,true,false,false]);

create temp table made as
select n, 10000 + n as id, seat.child, ((n - 1) / 20) * 6 + seat.household as household,
  dice(n, 1) < 0.51 as girl
from generate_series(1, current_setting('bench.people')::int) n
join seat on seat.at = (n - 1) % 20;

insert into subject (id, kind) overriding system value select id, 'person' from made;

insert into person (id, surname, forenames, born_on, born_on_estimated, expected_on, sex, nhs_number, school, phone,
  restricted, restricted_reason, created_at)
select made.id, surname.name,
  first.name || case when dice(n, 7) < 0.25 then ' ' || second.name else '' end,
  case when unborn or dice(n, 8) < 0.015 then null else birth end,
  dice(n, 9) < 0.01,
  case when unborn then current_setting('bench.until')::date + pick(n, 10, 200) end,
  case when unborn then 'U' when made.girl then 'F' else 'M' end,
  case when dice(n, 11) < 0.8 then '9' || lpad(n::text, 9, '0') end,
  case when child and dice(n, 12) < 0.7 then 'School ' || 1 + pick(household, 13, 620) end,
  case when not child and dice(n, 14) < 0.6 then '01632 ' || 960000 + pick(n, 15, 1000) end,
  dice(n, 16) < 0.003, case when dice(n, 16) < 0.003 then 'Related to a member of staff' end,
  current_setting('bench.until')::timestamptz - interval '1 day' * pick(n, 17, 3650)
from made
-- A household shares a name, except for some of its adults.
join surname on surname.at =
  floor(power(dice(case when child or dice(n, 2) > 0.3 then household else -n end, 3), 2)
    * (select count(*) from surname))
join forename first on first.girl = made.girl and first.at =
  floor(power(dice(n, 4), 1.5) * case when made.girl then (select count(*) from forename where girl) else (select count(*) from forename where not girl) end)
join forename second on second.girl = made.girl and second.at =
  pick(n, 5, case when made.girl then (select count(*) from forename where girl) else (select count(*) from forename where not girl) end)
cross join lateral (
  select child and dice(n, 6) < 0.003 as unborn,
    current_setting('bench.until')::date
      - case when child then dice(n, 18) * 27 * 365.25 else (18 + dice(n, 18) * 52) * 365.25 end::int as birth) born;

insert into name_part (part)
select distinct unnest(string_to_array(surname_folded, ' ') || string_to_array(forenames_folded, ' ')) from person
on conflict do nothing;
insert into person_name_part (part, person_id, family)
select distinct part, id, family from person cross join lateral (
  select unnest(string_to_array(surname_folded, ' ')) as part, true as family
  union all select unnest(string_to_array(forenames_folded, ' ')), false) words
where part <> '' and id > 10000;

insert into address (person_id, line, postcode, district, authority, place, from_at)
select made.id, 1 + pick(household, 20, 240) || ' ' || surname.name || ' Street',
  outward.code || ' ' || 1 + pick(household, 21, 9) || chr(65 + pick(household, 22, 26)) || 'X',
  case when dice(household, 23) < 0.95 then outward.district end,
  case when dice(household, 23) >= 0.97 then 'Blackpool' end,
  case when dice(household, 23) < 0.95 then 'district' when dice(household, 23) < 0.97 then 'unknown' else 'out-of-area' end,
  current_setting('bench.until')::timestamptz - interval '1 day' * (400 + pick(n, 24, 3000))
from made
join outward on outward.at = pick(household, 25, (select count(*) from outward))
join surname on surname.at = pick(household, 26, 400);

insert into street select distinct street from address where street <> '' on conflict do nothing;

insert into relationship (person_id, type, of_person_id, parental_responsibility, lives_together, from_at)
select adult.id, case when adult.girl then 'mother' else 'father' end, child.id, 'yes', true,
  current_setting('bench.until')::timestamptz - interval '5 years'
from made adult join made child on child.household = adult.household and child.child and not adult.child;

-- One child in fifty is open to a team now, with a worker; two more have been.
insert into dated_fact (subject_id, kind, from_on, to_on, team_id, worker_id, recorded_at)
select made.id, 'involvement', born.on_day, case when dice(n, 30) > 0.02 then born.on_day + 200 end, team.id,
  1 + pick(n, 31, (select max(id) from worker)), born.on_day
from made
join (select id, row_number() over (order by id) - 1 as at from team where type = 'duty-and-assessment') team
  on team.at = pick(n, 32, 12)
cross join lateral (
  select current_setting('bench.until')::date - 20 - pick(n, 33, 300) - case when dice(n, 30) > 0.02 then 200 else 0 end as on_day) born
where child and dice(n, 30) < 0.06;
