-- one row per province and period: units inspected, from the register of inspections
create view coverage as
select
  *
from
  base.coverage
