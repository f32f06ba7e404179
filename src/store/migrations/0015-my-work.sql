-- What a worker has to do, and what a team holds, is asked many times a day and is a small part of everything:
-- each index holds only what is still open.

create index record_open_team on record (team_id) where stage <> 'decided';
create index record_open_holder on record (holder_id) where stage <> 'decided' and holder_id is not null;
create index record_open_shared on record (id) where stage <> 'decided' and shared_with <> '{}';

-- Who works with whom now, and what is true of a child now.
create index dated_fact_worker on dated_fact (worker_id) where to_on is null and worker_id is not null;
create index dated_fact_open on dated_fact (subject_id) where to_on is null;
