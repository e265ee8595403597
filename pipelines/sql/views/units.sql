-- one row per unit of the catalogue, in official order
create view units as
select
  * exclude (unit_id)
from
  base.units
order by
  sort_order
