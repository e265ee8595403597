-- one row per fact of one period
select
  units.unit,
  periods.period,
  indicators.indicator,
  states.state,
  current_values.value,
  current_values.value_text
from
  base.current_values
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
  join base.states using (state_id)
where
  periods.period = $period
