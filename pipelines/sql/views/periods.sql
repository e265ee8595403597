-- one row per period of the catalogue, in official order
create view periods as
select
  * exclude (period_id)
from
  base.periods
order by
  period_id
