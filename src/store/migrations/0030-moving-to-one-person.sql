-- How a merge moves what is about one person to the other, and back.

-- Every column of every table that says whom a row is about, whichever migration made the table. The history of a
-- person's own row, and what says that two are one, stay with the number they were written of.
create function columns_about_people() returns table (of_table regclass, named name, keys name[])
  language sql stable set search_path = public
begin atomic
  select of.conrelid::regclass, said.attname,
    (select array_agg(part.attname order by part.attnum) from pg_index
       join pg_attribute part on part.attrelid = indrelid and part.attnum = any (indkey)
     where indrelid = of.conrelid and indisprimary)
  from pg_constraint of join pg_attribute said on said.attrelid = of.conrelid and said.attnum = of.conkey[1]
  where of.contype = 'f' and cardinality(of.conkey) = 1
    and of.confrelid in ('person'::regclass, 'subject'::regclass)
    and of.conrelid not in ('person'::regclass, 'person_history'::regclass, 'duplicate_pair'::regclass,
      'merge'::regclass, 'merge_row'::regclass)
  order by 1, 2;
end;

-- How much there is about somebody, table by table, whoever may read it: a number and nothing else.
create function rows_about(who bigint) returns table (about text, rows bigint)
  language plpgsql stable security definer set search_path = public as $$
declare
  col record;
begin
  if coalesce(asking('people'), '') <> 'yes' then return; end if;
  for col in select * from columns_about_people() loop
    execute format('select count(*) from %s where %I = $1', col.of_table, col.named) into rows using who;
    about := col.of_table::text;
    if rows > 0 then return next; end if;
  end loop;
end $$;

-- Moves every row about one person to the other and remembers each, so that all of it can be moved back. A row that the kept
-- person has already, exactly so, is left where it is. Returns what may not stand beside what the kept person has; then
-- nothing was moved. It works as the owner: what the one who confirms may not read is moved with the rest.
create function move_to_kept(which bigint, moved_at timestamptz) returns table (about text, row_was jsonb)
  language plpgsql security definer set search_path = public as $$
declare
  this merge;
  col record;
  one record;
  now_is jsonb;
  clashes jsonb[] := '{}';
begin
  select * into strict this from merge where id = which for update;
  if coalesce(asking('people'), '') <> 'yes' or exists (select from merge_row where merge_id = which) then
    raise exception 'A merge is carried out once, by somebody who may';
  end if;
  perform from person where id in (this.kept_id, this.merged_id) order by id for update;
  begin
    for col in select * from columns_about_people() where of_table <> 'address'::regclass loop
      for one in execute format('select ctid as place, to_jsonb(t) as was from %s t where %I = $1 for update',
        col.of_table, col.named) using this.merged_id
      loop
        begin
          execute format('update %s t set %I = $1 where ctid = $2 returning to_jsonb(t)', col.of_table, col.named)
            into now_is using this.kept_id, one.place;
          perform remember_row(which, col.of_table::text, col.named, col.keys, one.was, now_is, 'moved');
        exception
          when unique_violation or check_violation then
            perform remember_row(which, col.of_table::text, col.named, col.keys, one.was, one.was, 'left');
          when exclusion_violation then
            clashes := clashes || jsonb_build_object('about', col.of_table::text, 'was', one.was);
        end;
      end loop;
    end loop;
    if cardinality(clashes) > 0 then raise sqlstate 'TW001'; end if;
    perform move_homes(this, moved_at);
  exception when sqlstate 'TW001' then
    return query select clash ->> 'about', clash -> 'was' from unnest(clashes) clash;
  end;
end $$;

create function remember_row(which bigint, about text, named name, keys name[], was jsonb, became jsonb, state text)
  returns void language sql set search_path = public as $$
  insert into merge_row (merge_id, table_name, column_name, key, was, became, state)
  select which, about, named, (select jsonb_object_agg(key, became -> key) from unnest(keys) key), was -> named,
    became -> named, state
$$;

-- Nobody has two homes at a time. The one that was not chosen ends, and a home that overlaps with one of the kept person's
-- stays with the number it was written of. Where either had to be hidden, what is left open is.
create function move_homes(this merge, moved_at timestamptz) returns void
  language plpgsql set search_path = public as $$
declare
  is_hidden boolean := (select bool_or(do_not_disclose) from address
    where person_id in (this.kept_id, this.merged_id) and to_at is null);
  one address;
  instead address;
begin
  for one in select * from address where person_id = this.merged_id order by from_at, id loop
    select * into instead from address where person_id = this.kept_id and kind = one.kind and to_at is null;
    if instead.id is not null and one.to_at is null then
      if one.kind = 'home' and this.chosen ->> 'home' = 'merged' then
        perform change_home(this.id, instead, jsonb_build_object('to_at', greatest(instead.from_at, one.from_at)));
        perform change_home(this.id, one, jsonb_build_object('from_at', greatest(one.from_at,
          (select max(to_at) from address where person_id = this.kept_id and kind = 'home'))));
      else
        perform change_home(this.id, one, jsonb_build_object('to_at', greatest(moved_at, one.from_at)));
      end if;
    end if;
    begin
      perform change_home(this.id, one, jsonb_build_object('person_id', this.kept_id));
    exception when exclusion_violation then
      perform remember_row(this.id, 'address', 'person_id', '{id}', to_jsonb(one), to_jsonb(one), 'left');
    end;
  end loop;
  for one in select * from address where person_id = this.kept_id and to_at is null and is_hidden order by id loop
    perform change_home(this.id, one, '{"do_not_disclose": true}');
  end loop;
end $$;

-- One column of an address as it is to be, remembered where that changes it.
create function change_home(which bigint, home address, becomes jsonb) returns void
  language plpgsql set search_path = public as $$
declare
  was address;
  now_is address;
  col name := (select key from jsonb_object_keys(becomes) key);
begin
  select * into was from address where id = home.id;
  execute format('update address set %1$I = (jsonb_populate_record(null::address, $1)).%1$I where id = $2 returning *', col)
    into now_is using becomes, home.id;
  if to_jsonb(was) -> col is distinct from to_jsonb(now_is) -> col then
    perform remember_row(which, 'address', col, '{id}', to_jsonb(was), to_jsonb(now_is), 'moved');
  end if;
end $$;

-- Moves back what a merge moved, the last first; what has been moved on since then stays where it is now. Returns how many.
create function move_back(which bigint) returns int
  language plpgsql security definer set search_path = public as $$
declare
  this merge;
  one merge_row;
  hit int;
  moved int := 0;
  of regclass;
begin
  select * into strict this from merge where id = which for update;
  if coalesce(asking('people'), '') <> 'yes' or this.confirmed_at is null or this.undone_at is not null then
    raise exception 'A merge is undone once, by somebody who may';
  end if;
  perform from person where id in (this.kept_id, this.merged_id) order by id for update;
  for one in select * from merge_row where merge_id = which and state = 'moved' order by id desc loop
    of := one.table_name::regclass;
    begin
      execute format('update %1$s t set %2$I = (jsonb_populate_record(null::%1$s, $1)).%2$I
          where %3$s and to_jsonb(t) -> %2$L is not distinct from $3', of, one.column_name,
        (select string_agg(format('t.%1$I = (jsonb_populate_record(null::%2$s, $2)).%1$I', key, of), ' and ')
         from jsonb_object_keys(one.key) key))
        using jsonb_build_object(one.column_name, one.was), one.key, one.became;
      get diagnostics hit = row_count;
      moved := moved + hit;
    exception when exclusion_violation or unique_violation then
      -- Something else has taken its place since: they have moved home.
      null;
    end;
  end loop;
  return moved;
end $$;

revoke execute on function columns_about_people, rows_about, move_to_kept, remember_row, move_homes, change_home, move_back from public;
grant execute on function rows_about, move_to_kept, move_back to threadwell_app;
