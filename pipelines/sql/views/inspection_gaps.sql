-- one row per subordinate unit that nobody has inspected for 24 months
create view inspection_gaps as
select
  *
from
  base.inspection_gaps
