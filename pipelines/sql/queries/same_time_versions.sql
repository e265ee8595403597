-- one row per pair of files received at the very same time that give different values for the same thing
select
  later.submission_id,
  later.file,
  earlier.file as other_file,
  count(*) as difference_count
from
  base.version_changes
  join base.submissions as later on later.submission_id = version_changes.new_submission_id
  join base.submissions as earlier on earlier.submission_id = version_changes.old_submission_id
where
  later.received_at = earlier.received_at
  and later.status <> 'refused'
  and earlier.status <> 'refused'
group by all
order by
  later.submission_id
