-- Neighbourhood centres, the programmes run in them, their sessions, and who has a place (handbook B2.3). What is run
-- where is for everybody who works here; who comes is for the team that runs it.

create table group_centre (
  id bigint generated always as identity primary key,
  team_id text not null references team,
  name text not null check (name <> ''),
  -- the main building, or another site of it
  kind text not null check (kind in ('main', 'separate-site')),
  address text not null check (address <> ''),
  postcode text not null,
  district text,
  opens text not null check (opens <> ''),
  rooms text not null default '',
  access_words text not null check (access_words <> ''),
  -- where the public directory tells of it
  directory_address text not null default '',
  opened_at timestamptz not null,
  opened_by bigint not null references worker
);
create index on group_centre (team_id);

create table group_programme (
  id bigint generated always as identity primary key,
  centre_id bigint not null references group_centre,
  title text not null check (title <> ''),
  aim text not null check (aim <> ''),
  evidence text not null default '',
  who_for text not null check (who_for <> ''),
  from_age int check (from_age >= 0),
  to_age int check (to_age >= from_age),
  -- headline outcomes of the practice model
  outcomes text[] not null default '{}',
  weeks int not null check (weeks > 0),
  places int not null check (places > 0),
  -- anybody may come without being asked for
  is_open boolean not null,
  led_by bigint not null references worker,
  begun_at timestamptz not null,
  begun_by bigint not null references worker
);
create index on group_programme (centre_id);

create table group_session (
  id bigint generated always as identity primary key,
  programme_id bigint not null references group_programme,
  starts_at timestamptz not null,
  room text not null default '',
  planned_at timestamptz not null,
  planned_by bigint not null references worker,
  -- delivered once its register is taken
  delivered_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by bigint references worker,
  cancelled_because text not null default '',
  check ((cancelled_at is null) = (cancelled_because = '')),
  check (cancelled_at is null or delivered_at is null),
  unique (programme_id, starts_at)
);

create table group_booking (
  id bigint generated always as identity primary key,
  programme_id bigint not null references group_programme,
  person_id bigint not null references person,
  consent_by text not null check (consent_by <> ''),
  consent_on date not null,
  photo_consent boolean not null,
  needs text not null default '',
  emergency_contact text not null check (emergency_contact <> ''),
  -- with whom it was talked over first, where the person is to be checked before booking
  checked_with text not null default '',
  booked_at timestamptz not null,
  booked_by bigint not null references worker,
  -- nothing while they wait
  placed_at timestamptz,
  withdrew_at timestamptz,
  withdrew_because text not null default '',
  score_before int check (score_before between 0 and 10),
  score_after int check (score_after between 0 and 10)
);
create unique index on group_booking (programme_id, person_id) where withdrew_at is null;
create index on group_booking (person_id);

create table group_attendance (
  session_id bigint not null references group_session,
  booking_id bigint not null references group_booking on delete cascade,
  -- whose it is, so that it goes wherever what is kept about them goes
  person_id bigint not null references person,
  came boolean not null,
  note text not null default '',
  -- the record that the front door has of a worry
  worry_record_id bigint references record,
  at timestamptz not null,
  by_worker bigint not null references worker,
  primary key (session_id, booking_id)
);
create index on group_attendance (booking_id);
create index on group_attendance (person_id);

-- Somebody is to be talked over before they are given a place with others. It never says why, nor who the others are.
create table group_check (
  id bigint generated always as identity primary key,
  person_id bigint not null references person,
  ask text not null check (ask <> ''),
  set_at timestamptz not null,
  set_by bigint not null references worker,
  lifted_at timestamptz,
  lifted_by bigint references worker
);
create unique index on group_check (person_id) where lifted_at is null;

alter table group_centre enable row level security;
alter table group_programme enable row level security;
alter table group_session enable row level security;
alter table group_booking enable row level security;
alter table group_attendance enable row level security;
alter table group_check enable row level security;

create policy of_those_who_work_here on group_centre
  using (asking('worker') is not null or asking('system') = 'yes')
  with check (team_id = any (asking_list('teams')) or asking('system') = 'yes');
create policy of_those_who_work_here on group_programme
  using (asking('worker') is not null or asking('system') = 'yes')
  with check (exists (select from group_centre centre where centre.id = centre_id
    and centre.team_id = any (asking_list('teams'))) or asking('system') = 'yes');
create policy of_those_who_work_here on group_session
  using (asking('worker') is not null or asking('system') = 'yes')
  with check (exists (select from group_programme programme join group_centre centre on centre.id = centre_id
    where programme.id = programme_id and centre.team_id = any (asking_list('teams'))) or asking('system') = 'yes');

-- Who comes: the team that runs it, of people whom they may know of.
create policy of_the_team on group_booking
  using ((exists (select from group_programme programme join group_centre centre on centre.id = centre_id
      where programme.id = programme_id and centre.team_id = any (asking_list('teams')))
    and exists (select from person where person.id = person_id)) or asking('system') = 'yes');
create policy of_the_team on group_attendance
  using (exists (select from group_booking booking where booking.id = booking_id) or asking('system') = 'yes');
create policy of_person on group_check
  using (exists (select from person where person.id = person_id) or asking('system') = 'yes')
  with check (exists (select from person where person.id = person_id) or asking('system') = 'yes');

grant select, insert on group_centre, group_programme, group_session, group_booking, group_attendance, group_check
  to threadwell_app;
grant update (delivered_at, cancelled_at, cancelled_by, cancelled_because) on group_session to threadwell_app;
grant update (placed_at, withdrew_at, withdrew_because, score_before, score_after) on group_booking to threadwell_app;
grant update (came, note, worry_record_id, at, by_worker) on group_attendance to threadwell_app;
grant update (lifted_at, lifted_by) on group_check to threadwell_app;

-- How many places are taken, and how many wait, whoever asks: a number, and nobody in it.
create function group_places(programmes bigint[])
  returns table (programme_id bigint, placed bigint, waiting bigint)
  language sql stable security definer set search_path = public as $$
    select booking.programme_id, count(*) filter (where placed_at is not null), count(*) filter (where placed_at is null)
    from group_booking booking
    where booking.programme_id = any (programmes) and withdrew_at is null
      and (asking('worker') is not null or asking('system') = 'yes')
    group by booking.programme_id
  $$;
revoke execute on function group_places from public;
grant execute on function group_places to threadwell_app;

-- Called before erase_person (0016).
create function forget_groups(who bigint) returns void
  language sql security definer set search_path = public as $$
    delete from group_attendance where person_id = who;
    delete from group_booking where person_id = who;
    delete from group_check where person_id = who;
  $$;
revoke execute on function forget_groups from public;
grant execute on function forget_groups to threadwell_app;
