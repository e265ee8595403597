-- one row per report that chosen units owe
select
  obligations.unit,
  obligations.form,
  obligations.period,
  obligations.due_at,
  obligations.received_at,
  obligations.days_late,
  obligations.state
from
  obligations
  join periods using (period)
  join units using (unit)
where
  list_contains(string_split($units, chr(10)), obligations.unit)
order by
  periods.to_date,
  periods.from_date,
  units.sort_order,
  obligations.form
