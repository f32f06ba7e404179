-- Who is told of something by e-mail: of jobs (0037) and of news of the local offer, in one list. Nobody is written to who
-- did not follow the link in a first e-mail, because anybody can type an address; and whoever stops it is erased.
alter table job_interest rename to subscription;
alter table job_alert rename to subscription_told;
alter table subscription_told rename column interest_id to subscription_id;
alter table subscription rename column kinds to about;
comment on column subscription.about is 'kinds of job, or local offers: what they hear of; none is all';

-- What became of an address is nobody’s business once it is gone, so that no history of it is kept.
drop trigger keep_change on subscription;
drop trigger keep_removed on subscription;
delete from row_history where table_name = 'job_interest';
-- Whoever had stopped waited for a month to be erased.
delete from subscription_told where subscription_id in (select id from subscription where stopped_at is not null);
delete from subscription where stopped_at is not null;

alter table subscription
  drop column stopped_at,
  -- for news nobody is asked what they are called
  drop constraint job_interest_name_check,
  add column topic text not null default 'jobs' check (topic in ('jobs', 'news')),
  -- when the link was sent, and when it was followed
  add column link_sent_at timestamptz,
  add column confirmed_at timestamptz;
alter table subscription alter column topic drop default;
-- They agreed when one word was enough.
update subscription set link_sent_at = agreed_at, confirmed_at = agreed_at;
create index on subscription (topic, ends_on) where confirmed_at is not null;
create index on subscription (lower(email), topic);

-- Nobody of ours reads who hears of what: only the background work that writes to them.
drop policy of_recruiters on subscription;
revoke update on subscription from threadwell_app;
grant update (link_sent_at, confirmed_at) on subscription to threadwell_app;

create function erase_subscriptions(gone bigint[]) returns void
  language sql security definer set search_path = public as $$
  delete from subscription_told where subscription_id = any (gone);
  delete from subscription where id = any (gone) $$;

-- The link was followed: what the same address asked for before is erased. Returns the topic; nothing where there is no such link.
create function confirm_subscription(token text, at timestamptz) returns text
  language plpgsql security definer set search_path = public as $$
declare
  one subscription;
begin
  update subscription set confirmed_at = coalesce(confirmed_at, at) where stop_token = token returning * into one;
  perform erase_subscriptions(array(select id from subscription
    where lower(email) = lower(one.email) and topic = one.topic and id <> one.id and agreed_at <= one.agreed_at));
  return one.topic;
end $$;

-- Stops and erases everything of one topic for the address that this link was sent to. Returns the topic, or nothing.
create function stop_subscription(token text) returns text
  language plpgsql security definer set search_path = public as $$
declare
  one subscription;
begin
  select * into one from subscription where stop_token = token;
  perform erase_subscriptions(array(select id from subscription
    where lower(email) = lower(one.email) and topic = one.topic));
  return one.topic;
end $$;

-- Those whose time is over, and those whose link nobody followed. Returns how many.
drop function forget_interests(date);
create function forget_subscriptions(ended_before date, link_sent_before timestamptz) returns int
  language plpgsql security definer set search_path = public as $$
declare
  gone bigint[] := array(select id from subscription
    where ends_on < ended_before or confirmed_at is null and link_sent_at < link_sent_before);
begin
  perform erase_subscriptions(gone);
  return cardinality(gone);
end $$;

-- What those who work here say of themselves, if they wish (handbook B29.2: for anonymous reporting). As with applicants
-- (0039) the application has no right to the table: somebody says it of themselves, and it is counted.
create table told_of_oneself (
  id bigint generated always as identity primary key,
  worker_id bigint not null references worker,
  -- { question: option }; none once they take it back
  answers jsonb not null,
  told_at timestamptz not null
);
create index on told_of_oneself (worker_id, told_at);
alter table told_of_oneself enable row level security;

-- Of whoever asks, and of nobody else. What was said before "counted_from" is in the figures until they are drawn up
-- again, so that they never change with what one person does; what was said since is replaced.
create function tell_of_oneself(given jsonb, at timestamptz, counted_from timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  delete from told_of_oneself where worker_id = asking('worker')::bigint and told_at >= counted_from;
  insert into told_of_oneself (worker_id, answers, told_at) values (asking('worker')::bigint, given, at);
end $$;

-- When whoever asks last said something that they have not taken back: not what.
create function told_of_oneself_at() returns timestamptz
  language sql stable security definer set search_path = public as $$
  select told_at from (select answers, told_at from told_of_oneself
    where worker_id = asking('worker')::bigint order by told_at desc, id desc limit 1) latest where answers <> '{}' $$;

-- How many who held one of these roles at an instant had said what of themselves by then; without a question, how many held one.
create function told_of_oneself_counted(until timestamptz, roles text[])
  returns table (question text, answer text, many int)
  language sql stable security definer set search_path = public as $$
  with here as (select id from worker where (ended_at is null or ended_at >= until) and exists (
    select from worker_post post where post.worker_id = worker.id and post.role = any (roles)
      and from_at < until and (to_at is null or to_at >= until)))
  select said.question, said.answer, count(*)::int
  from here cross join lateral (
    select key, value from jsonb_each_text((select answers from told_of_oneself one
      where one.worker_id = here.id and told_at < until order by told_at desc, id desc limit 1))
    union all select '', '') said (question, answer)
  group by 1, 2 $$;

-- What is no longer counted: what was said anew or taken back before, and what was said by those who have left.
create function forget_told_of_oneself(counted_from timestamptz) returns int
  language sql security definer set search_path = public as $$
  with gone as (delete from told_of_oneself one where told_at < counted_from and (answers = '{}'
    or exists (select from told_of_oneself later where later.worker_id = one.worker_id
      and later.told_at < counted_from and (later.told_at, later.id) > (one.told_at, one.id))
    or exists (select from worker where worker.id = one.worker_id and ended_at < counted_from)) returning id)
  select count(*)::int from gone $$;

revoke execute on function erase_subscriptions, confirm_subscription, stop_subscription, forget_subscriptions,
  tell_of_oneself, told_of_oneself_at, told_of_oneself_counted, forget_told_of_oneself from public;
grant execute on function confirm_subscription, stop_subscription, forget_subscriptions,
  tell_of_oneself, told_of_oneself_at, told_of_oneself_counted, forget_told_of_oneself to threadwell_app;

-- What an officer wrote of somebody’s sex beside their first day is not kept with the name any more, nor that it was.
alter table dated_fact disable trigger keep_change;
alter table record disable trigger keep_change;
update dated_fact set detail = detail - 'gender' where kind = 'works-here' and detail ? 'gender';
update record set answers = answers - 'gender' where process = 'working-here' and answers ? 'gender';
alter table dated_fact enable trigger keep_change;
alter table record enable trigger keep_change;
