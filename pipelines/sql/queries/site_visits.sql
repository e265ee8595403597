-- one row per line of the newest registers of inspections
select
  inspections.*,
  periods.work_year
from
  inspections
  join periods using (period)
where
  inspections.is_latest
order by
  periods.to_date,
  inspections.submission,
  inspections.sheet,
  inspections.row
