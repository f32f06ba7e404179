-- What the Department for Education has been told of each child in its daily feed, and how each sending went.

create table daily_feed_child (
  -- No reference: whoever was merged or erased here may still be there, until it is told to forget them; and a merge moves
  -- what refers to somebody, which this must not, because it is what was said under that number.
  child_id bigint primary key,
  -- of what it acknowledged last; null while it has acknowledged nothing
  acknowledged text check (acknowledged ~ '^[0-9a-f]{64}$'),
  -- what it may have of the child, by kind and number and nothing else: "social_care_episodes/12/child_in_need_plans/3"
  parts text[] not null,
  -- something was sent, and nobody knows whether it arrived
  unsure boolean not null,
  sent_at timestamptz not null,
  -- of what it would not have, and why, in its own words
  refused text check (refused ~ '^[0-9a-f]{64}$'),
  refused_words text,
  check ((refused is null) = (refused_words is null))
);
create index on daily_feed_child (child_id) where refused is not null;

-- A sending, counted in children and naming none.
create table daily_feed_send (
  id bigint generated always as identity primary key,
  begun_at timestamptz not null,
  -- null while it goes on, and where it was cut off: the next one goes on from there
  ended_at timestamptz,
  told int not null default 0,
  forgotten int not null default 0,
  refused int not null default 0,
  waiting int not null default 0,
  -- why some of them wait
  stopped text
);

alter table daily_feed_child enable row level security;
alter table daily_feed_send enable row level security;
-- Nobody's eyes: who is behind a wall is of the feed too. What is shown of it is looked up anew as whoever reads.
create policy feed_alone on daily_feed_child using (asking('system') = 'yes') with check (asking('system') = 'yes');
create policy feed_alone on daily_feed_send using (asking('system') = 'yes') with check (asking('system') = 'yes');
grant select, insert, update, delete on daily_feed_child to threadwell_app;
grant select, insert on daily_feed_send to threadwell_app;
grant update (ended_at, told, forgotten, refused, waiting, stopped) on daily_feed_send to threadwell_app;

-- Called beside erase_person (0016): the department's words may say what they find fault with.
create function forget_feed_words(who bigint) returns void
  language sql security definer set search_path = public as $$
  update daily_feed_child set refused = null, refused_words = null where child_id = who;
$$;
revoke execute on function forget_feed_words from public;
grant execute on function forget_feed_words to threadwell_app;
