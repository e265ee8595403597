-- one row per valid value of every version of a range of units that have to be checked anew, unit by unit in the order of receipt
select
  checkable_values.unit_id,
  checkable_values.period_id,
  checkable_values.indicator_id,
  checkable_values.submission_id,
  checkable_values.value,
  checkable_values.value_text,
  checkable_values.is_current
from
  base.checkable_values
  join base.unit_keys using (unit_id)
  anti join cache.unit_checks using (check_key)
where
  checkable_values.unit_id between $first and $last
order by
  checkable_values.unit_id,
  checkable_values.submission_id
