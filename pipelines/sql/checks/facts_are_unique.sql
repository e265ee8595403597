-- a unit, period and indicator with more than one current value
select
  unit_id,
  period_id,
  indicator_id,
  count(*) as rows
from
  base.current_values
group by all
having
  count(*) > 1
