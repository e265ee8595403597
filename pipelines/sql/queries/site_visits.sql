-- one row per line of the newest registers of inspections
select
  inspections.province,
  periods.work_year,
  inspections.unit,
  inspections.form,
  inspections.planned,
  inspections.actual
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
