-- one row per current number of one indicator
select
  units.unit,
  periods.period,
  current_values.value
from
  base.current_values
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
where
  indicators.indicator = $indicator
  and current_values.value is not null
