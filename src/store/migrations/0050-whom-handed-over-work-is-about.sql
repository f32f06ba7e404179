-- Whom work is about that was handed to a team of the asker's. What came with it tells of them throughout, and the record
-- it came from is another team's, which they may not read: without this they would have the work and no name. Who is
-- closed to the asker, or behind a wall, stays so by what `person` itself allows; a notice says nothing of anybody.
create function handed_over_about(of_hand_over bigint) returns table (part_id bigint, subject_id bigint)
  language sql stable security definer set search_path = public
begin atomic
  select part.id, part.subject_id from hand_over join record_part part on part.record_id = hand_over.record_id
      and (hand_over.part_id is null or hand_over.part_id = part.id)
    where hand_over.id = of_hand_over and part.taken_off_at is null and not hand_over.pack ? 'isNotice'
      and (hand_over.to_team_id = any (asking_list('teams')) or asking('system') = 'yes');
end;
revoke execute on function handed_over_about from public;
grant execute on function handed_over_about to threadwell_app;
