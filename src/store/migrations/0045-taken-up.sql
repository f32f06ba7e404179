-- Whether a family took up what they were pointed to (handbook B8.5), which needs nothing in the directory answers, and
-- what else the standard has of a service, its places and whoever runs it.

-- A short list as a family has it: a link without a sign-in, known by its hash, and a code for them to tell a service, so
-- that it can say that they came. What is on it are facts of the child (kind "signposted"); nobody’s name is here.
create table directory_list (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  code text not null unique check (code <> ''),
  part_id bigint not null references record_part,
  made_at timestamptz not null,
  made_by bigint not null references worker,
  expires_at timestamptz not null
);
create index on directory_list (part_id);
alter table directory_list enable row level security;
create policy kept on directory_list using (asking('system') = 'yes');
-- Made by a worker, in their own name, of a part of a record that is there for them; afterwards nobody looks one up.
create policy made on directory_list for insert with check (
  made_by = asking('worker')::bigint and exists (select from record_part where record_part.id = part_id));
grant select, insert on directory_list to threadwell_app;

-- Of a search that found nothing: the need that it was understood as, in the district it was for. Nothing else of it.
alter table directory_count add column need text not null default '';
alter table directory_count drop constraint directory_count_month_kind_service_id_district_key;
alter table directory_count add constraint directory_count_once
  unique nulls not distinct (month, kind, service_id, district, need);
drop function count_in_directory(date, text, uuid, text);
create function count_in_directory(of_month date, of_kind text, of_service uuid, of_district text, of_need text)
  returns void language sql security definer set search_path = public as $$
  insert into directory_count (month, kind, service_id, district, need, many)
  values (of_month, of_kind, of_service, of_district, of_need, 1)
  on conflict on constraint directory_count_once do update set many = directory_count.many + 1;
$$;
revoke execute on function count_in_directory(date, text, uuid, text, text) from public;
grant execute on function count_in_directory(date, text, uuid, text, text) to threadwell_app;

-- What the standard has and the directory had no place for.
create table directory_funding (
  id uuid primary key,
  service_id uuid not null references directory_service,
  position int not null,
  source text not null check (source <> '')
);
create index on directory_funding (service_id);

-- By which number others know an organisation: of a charity, of a company.
create table directory_identifier (
  id uuid primary key,
  organisation_id uuid not null references directory_organisation,
  position int not null,
  scheme text not null default '',
  kind text not null check (kind <> ''),
  number text not null check (number <> '')
);
create index on directory_identifier (organisation_id);

alter table directory_organisation add column logo text, add column uri text;
alter table directory_location
  add column description text not null default '',
  add column attention text not null default '',
  add column region text not null default '',
  add column uprn text,
  add column access_url text;
alter table directory_schedule
  add column attending text not null default '',
  add column link text,
  add column notes text not null default '';
alter table directory_phone add column languages text[] not null default '{}';

alter table directory_funding enable row level security;
alter table directory_identifier enable row level security;
create policy of_service on directory_funding for select
  using (exists (select from directory_service where directory_service.id = service_id));
create policy of_organisation on directory_identifier for select
  using (exists (select from directory_organisation where directory_organisation.id = organisation_id));
create policy kept on directory_funding using (asking('system') = 'yes');
create policy kept on directory_identifier using (asking('system') = 'yes');
-- As the other parts of an entry: replaced by its next version.
grant select, insert, delete on directory_funding, directory_identifier to threadwell_app;
