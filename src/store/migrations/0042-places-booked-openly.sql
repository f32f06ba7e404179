-- Places in open groups that somebody books by themselves (handbook B2.1, self-booking of open groups). They give a first
-- name and a way to be reached, and are nobody on file until a worker says who they are.

-- No more bookings from outside, from then on; what is booked stays.
alter table group_programme add column closed_at timestamptz, add column closed_by bigint references worker;
grant update (closed_at, closed_by) on group_programme to threadwell_app;

alter table group_booking
  alter column person_id drop not null,
  alter column booked_by drop not null,
  drop constraint group_booking_consent_by_check,
  drop constraint group_booking_emergency_contact_check,
  add column first_name text not null default '',
  -- in years, where the group is for some ages
  add column age int check (age between 0 and 120),
  add column email text not null default '',
  add column phone text not null default '',
  -- since when somebody who waited knows that they have a place; whoever had one at once knew it then
  add column told_at timestamptz,
  -- since when name and address are gone, because nobody needs them
  add column forgotten_at timestamptz,
  add constraint by_a_worker_or_openly check (case
    when booked_by is not null
      then person_id is not null and consent_by <> '' and emergency_contact <> '' and first_name = ''
    else first_name <> '' and (email <> '' or phone <> '' or forgotten_at is not null) end);
update group_booking set told_at = placed_at where placed_at = booked_at;
grant update (person_id, checked_with, told_at, first_name, age, email, phone, needs, forgotten_at)
  on group_booking to threadwell_app;

alter table group_attendance alter column person_id drop not null;
grant update (person_id) on group_attendance to threadwell_app;

-- What opens one booking for whoever made it, known by a hash. Each letter has one of its own.
create table group_booking_key (
  token_hash bytea primary key,
  booking_id bigint not null references group_booking on delete cascade,
  made_at timestamptz not null
);
create index on group_booking_key (booking_id);
alter table group_booking_key enable row level security;
create policy kept on group_booking_key using (asking('system') = 'yes');
grant select, insert, delete on group_booking_key to threadwell_app;

-- Who comes: the team that runs it, of people whom they may know of and of those who are nobody on file.
drop policy of_the_team on group_booking;
create policy of_the_team on group_booking
  using ((exists (select from group_programme programme join group_centre centre on centre.id = centre_id
      where programme.id = programme_id and centre.team_id = any (asking_list('teams')))
    and (person_id is null or exists (select from person where person.id = person_id))) or asking('system') = 'yes');

-- What is on is for everybody: where anybody may come, and nothing else. That a group is run for those who are asked to
-- come may already say too much of them.
create policy of_everybody on group_programme for select using (asking('open') = 'yes' and is_open);
create policy of_everybody on group_centre for select using (asking('open') = 'yes');
create policy of_everybody on group_session for select using (asking('open') = 'yes'
  and exists (select from group_programme programme where programme.id = programme_id));

create or replace function group_places(programmes bigint[])
  returns table (programme_id bigint, placed bigint, waiting bigint)
  language sql stable security definer set search_path = public as $$
    select booking.programme_id, count(*) filter (where placed_at is not null), count(*) filter (where placed_at is null)
    from group_booking booking
    where booking.programme_id = any (programmes) and withdrew_at is null
      and (asking('worker') is not null or asking('system') = 'yes'
        or asking('open') = 'yes' and exists (
          select from group_programme programme where programme.id = booking.programme_id and programme.is_open))
    group by booking.programme_id
  $$;
