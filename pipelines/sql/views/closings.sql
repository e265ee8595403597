-- one row per unit and period that is closed
create view closings as
select
  units.unit,
  periods.period,
  closings.province,
  closings.closed_at,
  closings.basis
from
  base.closings
  join base.units using (unit_id)
  join base.periods using (period_id)
