-- one row per typed total beside what the rows add up to
create table base.typed_totals as
select
  submissions.submission_id,
  reading_totals.* exclude (reading_id)
from
  base.submissions
  join cache.reading_totals using (reading_id)
where
  submissions.status <> 'duplicate'
