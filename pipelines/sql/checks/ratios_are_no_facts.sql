-- a current value of an indicator that is computed
select
  current_values.*
from
  base.current_values
  join base.indicators using (indicator_id)
where
  indicators.is_derived
