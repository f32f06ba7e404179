-- What else about a child is not decided yet. Conditions ask it of every record about them, whoever may read
-- those records; the answer names processes and nothing else.
create function under_way(of_subject bigint, beside bigint) returns text[]
language sql stable security definer set search_path from current
as $$
  select coalesce(array_agg(distinct other.process), '{}')
  from record_part part join record other on other.id = part.record_id
  where part.subject_id = of_subject and other.id <> beside and other.stage <> 'decided'
    and part.taken_off_at is null
$$;
revoke all on function under_way from public;
grant execute on function under_way to threadwell_app;

-- The earliest day on which something may end, rather than the latest by which something is done.
alter table deadline add column not_before boolean not null default false;
