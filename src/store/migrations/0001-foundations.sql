-- What every later migration stands on: extensions, the role the application works as, and the one
-- way a statement learns who is asking.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists unaccent;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;

-- The application never works as the owner: row security does not bind an owner by accident.
do $$
begin
  create role threadwell_app nologin noinherit;
exception when duplicate_object or unique_violation then null;
end $$;
grant threadwell_app to current_user;
grant usage on schema public to threadwell_app;

-- Settings are made for one transaction (set_config(…, true)). Nothing set means nothing seen.
create function asking(setting text) returns text
  language sql stable parallel safe
  return nullif(current_setting('threadwell.' || setting, true), '');

create function asking_list(setting text) returns text[]
  language sql stable parallel safe
  return string_to_array(coalesce(current_setting('threadwell.' || setting, true), ''), ',');

-- Names are compared without case, accents or punctuation. unaccent() is only marked stable because
-- its dictionary can be edited; ours never is, so that it can be indexed.
create function fold(name text) returns text
  language sql immutable strict parallel safe
  return trim(regexp_replace(
    regexp_replace(lower(public.unaccent('public.unaccent', replace(name, '-', ' '))), '[^a-z0-9 ]', '', 'g'),
    ' +', ' ', 'g'));
