-- one row per current value of one indicator of one unit in one period, corrections applied
create view base.current_values as
select
  value_versions.submission_id,
  value_versions.unit_id,
  value_versions.period_id,
  value_versions.indicator_id,
  value_versions.version,
  case
    when corrections.reason is null then value_versions.state_id
    else 0
  end::utinyint as state_id,
  case
    when corrections.reason is null then value_versions.value
    else corrections.value
  end as "value",
  case
    when corrections.reason is null then value_versions.value_text
    else corrections.value_text
  end as value_text,
  value_versions.sheet_id,
  value_versions.row_number,
  value_versions.column_number,
  value_versions.raw,
  corrections.reason as correction
from
  base.value_versions
  left join base.corrections using (submission_id, unit_id, period_id, indicator_id)
where
  value_versions.is_current
