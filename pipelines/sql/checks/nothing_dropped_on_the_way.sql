-- a reading whose values did not all arrive
with
  arrived as (
    select
      submission_id,
      count(*) as row_count
    from
      base.value_versions
    group by
      submission_id
  ),
  sent as (
    select
      submissions.submission_id,
      count(*) as row_count
    from
      base.submissions
      join cache.reading_values using (reading_id)
    where
      submissions.status not in ('duplicate', 'ignored')
    group by
      submissions.submission_id
  )
select
  submission_id,
  sent.row_count as sent_count,
  arrived.row_count as arrived_count
from
  sent
  full join arrived using (submission_id)
where
  sent.row_count is distinct from arrived.row_count
