-- Row security asks of every record whether it is shared with the worker's team; almost none are, and
-- this finds those few without reading the rest.
create index record_shared on record (id) where shared_with <> '{}';

-- Every board shows what is immediate danger on top; there is little of it, and this is all of it.
create index record_danger on record (process, happened_at desc) where immediate_danger and stage <> 'decided';
