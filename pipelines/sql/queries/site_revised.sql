-- one row per figure known in the older build that the newer one gives differently, or no more
select
  unit,
  period,
  indicator,
  older.value as old_value,
  older.value_text as old_value_text,
  older.state as old_state,
  newer.value as new_value,
  newer.value_text as new_value_text,
  newer.state as new_state,
  newer.file,
  newer.sheet,
  newer.cell
from
  older.facts as older
  left join newer.facts as newer using (unit, period, indicator)
  join newer.units as units using (unit)
  join newer.periods as periods using (period)
  join newer.indicators as indicators using (indicator)
where
  older.state in ('value', 'not_applicable')
  and (older.state, older.value, older.value_text) is distinct from (newer.state, newer.value, newer.value_text)
order by
  periods.to_date desc,
  periods.from_date,
  units.sort_order,
  unit,
  indicators.group_code,
  indicator
