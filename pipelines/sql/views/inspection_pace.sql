-- one row per province and work year: inspections planned and done, and where the pace leads
create view inspection_pace as
select
  *
from
  base.inspection_pace
