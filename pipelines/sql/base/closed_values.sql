-- one row per value of one indicator of one unit in a closed period, as known when it was closed
create view base.closed_values as
with
  known as (
    select
      value_versions.*,
      closings.closed_at,
      corrections.reason as correction,
      corrections.value as corrected_value,
      corrections.value_text as corrected_text
    from
      base.closings
      join base.value_versions using (unit_id, period_id)
      join base.submissions using (submission_id)
      join base.states using (state_id)
      left join base.corrections on corrections.submission_id = value_versions.submission_id
      and corrections.unit_id = value_versions.unit_id
      and corrections.period_id = value_versions.period_id
      and corrections.indicator_id = value_versions.indicator_id
      and corrections.corrected_on <= (closings.closed_at at time zone 'Asia/Ho_Chi_Minh')::date
    where
      submissions.received_at <= closings.closed_at
      and submissions.status <> 'refused'
      and not value_versions.is_derived
      and (
        states.is_valid
        or corrections.reason is not null
      )
  ),
  latest as (
    select
      unit_id,
      period_id,
      indicator_id,
      max(submission_id) as submission_id
    from
      known
    group by all
  )
select
  known.submission_id,
  known.unit_id,
  known.period_id,
  known.indicator_id,
  known.version,
  case
    when known.correction is null then known.state_id
    else 0
  end::utinyint as state_id,
  case
    when known.correction is null then known.value
    else known.corrected_value
  end as "value",
  case
    when known.correction is null then known.value_text
    else known.corrected_text
  end as value_text,
  known.sheet_id,
  known.row_number,
  known.column_number,
  known.raw,
  known.correction,
  known.closed_at
from
  known
  join latest using (submission_id, unit_id, period_id, indicator_id)
