-- one row per fact that the newer build gives differently than the older one, or that only one of them has
select
  unit,
  period,
  indicator,
  case
    when older.state is null then 'added'
    when newer.state is null then 'removed'
    else 'changed'
  end as change,
  older.value as old_value,
  older.value_text as old_value_text,
  older.state as old_state,
  older.file as old_file,
  older.sheet as old_sheet,
  older.cell as old_cell,
  older.raw as old_raw,
  older.received_at as old_received_at,
  newer.value as new_value,
  newer.value_text as new_value_text,
  newer.state as new_state,
  newer.file as new_file,
  newer.sheet as new_sheet,
  newer.cell as new_cell,
  newer.raw as new_raw,
  newer.received_at as new_received_at
from
  older.facts as older
  full join newer.facts as newer using (unit, period, indicator)
  join newer.units as units using (unit)
  join newer.periods as periods using (period)
  join newer.indicators as indicators using (indicator)
where
  (older.state, older.value, older.value_text) is distinct from (newer.state, newer.value, newer.value_text)
order by
  periods.to_date,
  periods.from_date,
  units.sort_order,
  unit,
  indicators.group_code,
  indicator
