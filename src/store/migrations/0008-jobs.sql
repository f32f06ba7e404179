-- Work for later is queued in the transaction that wants it done. graphile-worker keeps the queue in a
-- schema of its own; the application's role reaches it only through this function, as its owner.

create function enqueue(task text, payload json) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  -- Before the queue's own first start there is nothing to queue in; its start-up sweep finds what waits.
  if exists (
    select from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
    where proname = 'add_job' and nspname = 'graphile_worker'
  ) then
    execute 'select graphile_worker.add_job($1, $2, job_key := $3)'
      using task, payload, task || ':' || payload::text;
  end if;
end $$;
revoke all on function enqueue(text, json) from public;
grant execute on function enqueue(text, json) to threadwell_app;
