-- one row per fact: its text in the digest
select
  concat_ws(
    chr(31),
    units.unit,
    periods.period,
    indicators.indicator,
    states.state,
    coalesce(current_values.value::varchar, ''),
    coalesce(current_values.value_text, '')
  ) as line
from
  base.current_values
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
  join base.states using (state_id)
order by
  units.unit,
  periods.period,
  indicators.indicator
