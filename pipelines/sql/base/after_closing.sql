-- one row per file and closed unit and period that it speaks of although it was received after the closing
create table base.after_closing as
with
  spoken as (
    select
      submission_id,
      unit_id,
      period_id
    from
      base.blocks
    union
    select
      register_lines.submission_id,
      units.unit_id,
      periods.period_id
    from
      base.register_lines
      join base.units on units.unit = register_lines.province
      join base.periods using (period)
    union
    select
      submissions.submission_id,
      units.unit_id,
      periods.period_id
    from
      base.submissions
      join base.units using (unit)
      join base.periods using (period)
  )
select
  spoken.submission_id,
  spoken.unit_id,
  spoken.period_id,
  closings.province,
  closings.closed_at
from
  spoken
  join base.closings using (unit_id, period_id)
  join base.submissions using (submission_id)
where
  submissions.received_at > closings.closed_at
  and submissions.status not in ('duplicate', 'ignored')
