-- one row per unit and period that a submission gives values for, with its version among all that speak of them
create table base.blocks as
with
  spoken as (
    select
      submissions.submission_id,
      reading_values.reading_id,
      reading_values.unit_id,
      reading_values.period_id
    from
      cache.reading_values
      join base.submissions using (reading_id)
    where
      submissions.status not in ('duplicate', 'ignored')
    group by all
  )
select
  submission_id,
  reading_id,
  unit_id,
  period_id,
  row_number() over (
    partition by
      unit_id,
      period_id
    order by
      submission_id
  )::integer as version,
  count(*) over (
    partition by
      unit_id,
      period_id
  ) > 1 as is_contested
from
  spoken
