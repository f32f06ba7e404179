-- The directory of services, in the tables of the Human Services Data Specification (Open Referral UK 3.0), with our own
-- fields beside them. It is about services and places and never about a family. What is here is published; what somebody
-- proposes waits in directory_change until an editor has looked at it. Nothing is deleted: cases remember an entry that
-- has closed.

create table directory_organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  description text not null default '',
  email text,
  website text,
  -- who keeps its entries: reminders and links to edit go there, and it is published nowhere
  keeper_email text,
  parent_id uuid references directory_organisation,
  made_at timestamptz not null
);
create index on directory_organisation (lower(keeper_email));

create table directory_service (
  id uuid primary key default gen_random_uuid(),
  -- as an answer names it: an entry of the register "directory" (0036)
  entry_id bigint unique,
  organisation_id uuid not null references directory_organisation,
  name text not null check (name <> ''),
  description text not null,
  url text,
  email text,
  status text not null check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  accreditations text not null default '',
  alert text not null default '',
  minimum_age int check (minimum_age >= 0),
  maximum_age int check (maximum_age >= minimum_age),
  eligibility text not null default '',
  -- self, professional, panel
  refer text[] not null default '{}',
  refer_words text not null default '',
  wait text not null default '',
  audience text not null default 'public' check (audience in ('public', 'professionals')),
  -- ids of terms of the practice model: offers, categories and needs
  terms text[] not null default '{}',
  languages text[] not null default '{}',
  -- the districts it is for; none is the whole county
  districts text[] not null default '{}',
  assured_on date,
  assurer_email text,
  review_on date not null,
  -- of this review: when its keeper was reminded
  reminded_at timestamptz,
  modified_at timestamptz not null,
  -- what it is found by besides its name: the words of its terms, then everything else that is said of it
  term_words text not null default '',
  other_words text not null default '',
  found_by tsvector generated always as (setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', term_words), 'B') || setweight(to_tsvector('english', other_words), 'C')) stored
);
create index on directory_service using gin (found_by);
create index on directory_service using gin (terms);
create index on directory_service (organisation_id);
create index on directory_service (modified_at, id);

create table directory_location (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references directory_organisation,
  kind text not null check (kind in ('physical', 'postal', 'virtual')),
  name text not null check (name <> ''),
  line text not null default '',
  town text not null default '',
  postcode text,
  district text,
  latitude float8,
  longitude float8,
  -- ids of features of the practice model, and what is said beside them
  features text[] not null default '{}',
  access_words text not null default '',
  -- somebody hides there now: nobody is shown it
  withheld boolean not null default false,
  unique nulls not distinct (organisation_id, name, postcode)
);
create index on directory_location (postcode);

create table directory_service_at_location (
  id uuid primary key,
  service_id uuid not null references directory_service,
  location_id uuid not null references directory_location,
  position int not null,
  unique (service_id, location_id)
);
create index on directory_service_at_location (location_id);

-- When a service is open, or one of the places it is at: the parts of a recurrence rule (RFC 5545).
create table directory_schedule (
  id uuid primary key,
  service_id uuid not null references directory_service,
  at_location_id uuid references directory_service_at_location on delete cascade,
  position int not null,
  freq text not null check (freq in ('WEEKLY', 'MONTHLY')),
  every int not null default 1 check (every > 0),
  byday text not null default '' check (byday ~ '^(-?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,-?[1-5]?(MO|TU|WE|TH|FR|SA|SU))*)?$'),
  bymonthday text not null default '' check (bymonthday ~ '^(-?[0-9]{1,2}(,-?[0-9]{1,2})*)?$'),
  opens_at text check (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes_at text check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and closes_at > opens_at),
  -- a season: from this day and to this day
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  starts_on date,
  words text not null default ''
);
create index on directory_schedule (service_id);
create index on directory_schedule (at_location_id);

create table directory_cost_option (
  id uuid primary key,
  service_id uuid not null references directory_service,
  position int not null,
  option text not null default '',
  pence int check (pence >= 0),
  words text not null default '',
  valid_from date,
  valid_to date
);
create index on directory_cost_option (service_id);

create table directory_contact (
  id uuid primary key,
  service_id uuid not null references directory_service,
  position int not null,
  name text not null default '',
  title text not null default ''
);
create index on directory_contact (service_id);

create table directory_phone (
  id uuid primary key,
  contact_id uuid not null references directory_contact on delete cascade,
  position int not null,
  number text not null check (number <> ''),
  words text not null default ''
);
create index on directory_phone (contact_id);

-- What somebody wants an entry to say: the whole of it, as it was proposed. Every version an entry ever had is here.
create table directory_change (
  id bigint generated always as identity primary key,
  -- nothing while a new one waits
  service_id uuid references directory_service,
  organisation_id uuid not null references directory_organisation,
  entry jsonb not null,
  proposed_at timestamptz not null,
  -- nobody where its keeper did
  by_worker bigint references worker,
  decided_at timestamptz,
  decided_by bigint references worker,
  decision text check (decision in ('approved', 'returned', 'replaced')),
  words text not null default '',
  constraint decided_whole check ((decided_at is null) = (decision is null))
);
create unique index directory_change_waits on directory_change (service_id) where decided_at is null and service_id is not null;
create index on directory_change (organisation_id);
create index on directory_change (service_id);

-- How a keeper comes in: a link that works once, and what their browser gets for it. Known by a hash.
create table directory_key (
  token_hash bytea primary key,
  organisation_id uuid not null references directory_organisation,
  kind text not null check (kind in ('link', 'session')),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  made_by bigint references worker
);
create index on directory_key (organisation_id);

-- What people say of an entry or of an offer. Their own words are for the editors alone; what is published are the two
-- sentences an editor writes.
create table directory_said (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('problem', 'feedback')),
  service_id uuid references directory_service,
  offer text,
  from_whom text not null check (from_whom in ('parent', 'young-person', 'provider', 'professional', 'other')),
  comment text not null check (comment <> ''),
  received_at timestamptz not null,
  you_said text not null default '',
  we_did text not null default '',
  published boolean not null default false,
  answered_at timestamptz,
  answered_by bigint references worker
);
create index directory_said_waits on directory_said (received_at) where answered_at is null;
create index directory_said_published on directory_said (answered_at) where published;

-- How often, in a month: numbers, and nothing of who looked or what they typed.
create table directory_count (
  month date not null,
  kind text not null check (kind in ('view', 'search', 'nothing-found', 'signpost')),
  service_id uuid references directory_service,
  district text not null default '',
  many int not null,
  unique nulls not distinct (month, kind, service_id, district)
);

alter table directory_organisation enable row level security;
alter table directory_service enable row level security;
alter table directory_location enable row level security;
alter table directory_service_at_location enable row level security;
alter table directory_schedule enable row level security;
alter table directory_cost_option enable row level security;
alter table directory_contact enable row level security;
alter table directory_phone enable row level security;
alter table directory_change enable row level security;
alter table directory_key enable row level security;
alter table directory_said enable row level security;
alter table directory_count enable row level security;

-- "open" is whoever has not signed in: they are shown what is public. Workers see what is for professionals too.
create policy published on directory_organisation for select
  using (asking('open') = 'yes' or asking('worker') is not null or asking('system') = 'yes');
create policy published on directory_service for select
  using (asking('open') = 'yes' and audience = 'public' or asking('worker') is not null or asking('system') = 'yes');
create policy published on directory_location for select
  using (not withheld and (asking('open') = 'yes' or asking('worker') is not null) or asking('system') = 'yes');
create policy of_service on directory_service_at_location for select
  using (exists (select from directory_service where directory_service.id = service_id)
    and exists (select from directory_location where directory_location.id = location_id));
create policy of_service on directory_schedule for select
  using (exists (select from directory_service where directory_service.id = service_id)
    and (at_location_id is null
      or exists (select from directory_service_at_location one where one.id = at_location_id)));
create policy of_service on directory_cost_option for select
  using (exists (select from directory_service where directory_service.id = service_id));
create policy of_service on directory_contact for select
  using (exists (select from directory_service where directory_service.id = service_id));
create policy of_contact on directory_phone for select
  using (exists (select from directory_contact where directory_contact.id = contact_id));

-- Written only where a verb has looked at whose task it is.
create policy kept on directory_organisation using (asking('system') = 'yes');
create policy kept on directory_service using (asking('system') = 'yes');
create policy kept on directory_location using (asking('system') = 'yes');
create policy kept on directory_service_at_location using (asking('system') = 'yes');
create policy kept on directory_schedule using (asking('system') = 'yes');
create policy kept on directory_cost_option using (asking('system') = 'yes');
create policy kept on directory_contact using (asking('system') = 'yes');
create policy kept on directory_phone using (asking('system') = 'yes');
create policy kept on directory_change using (asking('system') = 'yes');
create policy kept on directory_key using (asking('system') = 'yes');
create policy kept on directory_said using (asking('system') = 'yes');
create policy kept on directory_count using (asking('system') = 'yes');

grant select, insert, update on directory_organisation, directory_service, directory_location, directory_change,
  directory_key, directory_said, directory_count to threadwell_app;
-- What belongs to one version of an entry is replaced by the next; the version before stays in directory_change.
grant select, insert, update, delete on directory_service_at_location, directory_schedule, directory_cost_option,
  directory_contact, directory_phone to threadwell_app;

-- Adds one to a number of this month, for anybody.
create function count_in_directory(of_month date, of_kind text, of_service uuid, of_district text) returns void
  language sql security definer set search_path = public as $$
  insert into directory_count (month, kind, service_id, district, many)
  values (of_month, of_kind, of_service, of_district, 1)
  on conflict (month, kind, service_id, district) do update set many = directory_count.many + 1;
$$;

-- Is somebody's hidden address there? The number of a house and its postcode say which house it is; where a hidden line
-- has no number, one line within the other does, and a hidden postcode without a line is hidden whole.
create function is_protected_place(said_line text, said_postcode text) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from address hidden
    where hidden.do_not_disclose and hidden.postcode = said_postcode
      and (hidden.line_folded = '' or fold(said_line) = ''
        or coalesce(substring(hidden.line_folded from '[0-9]+[a-z]?') = substring(fold(said_line) from '[0-9]+[a-z]?'),
          position(hidden.line_folded in fold(said_line)) > 0 or position(fold(said_line) in hidden.line_folded) > 0)));

-- The verb refuses it in words; this is why no other way in can do it.
create function refuse_protected_place() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if not new.withheld and is_protected_place(new.line, new.postcode) then
    raise exception 'A protected address is never a location';
  end if;
  return new;
end $$;
create trigger no_protected_place before insert or update on directory_location
  for each row execute function refuse_protected_place();

-- Somebody hides from today where a service is listed: the place is not shown again before an editor has looked.
create function withhold_place() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update directory_location set withheld = true
  where postcode = new.postcode and not withheld and is_protected_place(line, postcode);
  return null;
end $$;
create trigger withhold_place after insert or update of do_not_disclose, line, postcode on address
  for each row when (new.do_not_disclose) execute function withhold_place();

revoke execute on function count_in_directory, is_protected_place, refuse_protected_place, withhold_place from public;
grant execute on function count_in_directory, is_protected_place to threadwell_app;
