-- What the returns count of a child besides their name: asked once, kept with the person.
alter table person
  -- codes of the list "Disability" in its order, a blank between: NONE, or one or more others; null is not asked yet
  add column disabilities text check (disabilities ~ '^[A-Z]+( [A-Z]+)*$'),
  add column former_upn text check (former_upn ~ '^[A-Z][0-9]{11}[0-9A-Z]$'),
  -- why there is no pupil number, as the census words it
  add column upn_unknown text check (upn_unknown ~ '^UN[1-7]$'),
  add constraint upn_or_why check (upn is null or upn_unknown is null);

-- Called beside erase_person (0016), for the same reason and with the same right; before the history is erased.
create function forget_counted(who bigint) returns void
  language sql security definer set search_path = public as $$
  update person set disabilities = null, former_upn = null, upn_unknown = null where id = who;
$$;
revoke execute on function forget_counted from public;
grant execute on function forget_counted to threadwell_app;
