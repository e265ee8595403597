-- one row per valid value of every version, as the checks look at it
create view base.checkable_values as
select
  value_versions.unit_id,
  value_versions.period_id,
  value_versions.indicator_id,
  value_versions.submission_id,
  submissions.submission,
  coalesce(corrections.value, value_versions.value) as "value",
  coalesce(corrections.value_text, value_versions.value_text) as value_text,
  value_versions.is_current
from
  base.value_versions
  join base.states using (state_id)
  join base.submissions using (submission_id)
  left join base.corrections using (submission_id, unit_id, period_id, indicator_id)
where
  (
    states.state = 'value'
    or corrections.reason is not null
  )
  and not value_versions.is_derived
  and submissions.status <> 'refused'
