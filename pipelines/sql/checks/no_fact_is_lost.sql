-- a unit, period and indicator with a valid value and no current one
select
  value_versions.unit_id,
  value_versions.period_id,
  value_versions.indicator_id
from
  base.value_versions
  join base.states using (state_id)
  join base.submissions using (submission_id)
where
  states.is_valid
  and not value_versions.is_derived
  and submissions.status <> 'refused'
group by all
having
  not bool_or(value_versions.is_current)
