-- one row per report owed whose state or time of receipt differs between the two builds
select
  unit,
  form,
  period,
  newer.due_at,
  older.state as old_state,
  newer.state as new_state,
  older.received_at as old_received_at,
  newer.received_at as new_received_at,
  newer.days_late
from
  older.obligations as older
  join newer.obligations as newer using (unit, form, period)
  join newer.units as units using (unit)
  join newer.periods as periods using (period)
where
  older.state <> newer.state
  or older.received_at is distinct from newer.received_at
order by
  periods.to_date,
  periods.from_date,
  units.sort_order,
  unit,
  form
