-- one row per indicator of the catalogue, in official order
create view indicators as
select
  * exclude (indicator_id)
from
  base.indicators
order by
  indicator_id
