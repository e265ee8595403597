-- one row per submission that says of whom and when it speaks: which version of that it is
create table base.submission_versions as
with
  spoken as (
    select
      submission_id,
      'F1' as form,
      units.unit,
      periods.period
    from
      base.blocks
      join base.units using (unit_id)
      join base.periods using (period_id)
    union
    select
      submission_id,
      form,
      province as unit,
      period
    from
      base.register_lines
  ),
  named as (
    select
      *
    from
      spoken
    union
    select
      submissions.submission_id,
      unnest(string_split(submissions.forms, '+')) as form,
      submissions.unit,
      submissions.period
    from
      base.submissions
      anti join spoken using (submission_id)
    where
      submissions.status not in ('duplicate', 'ignored')
      and submissions.unit is not null
      and submissions.period is not null
  ),
  numbered as (
    select
      submission_id,
      row_number() over (
        partition by
          form,
          unit,
          period
        order by
          submission_id
      ) as version
    from
      named
  )
select
  submission_id,
  max(version)::integer as version
from
  numbered
group by
  submission_id
