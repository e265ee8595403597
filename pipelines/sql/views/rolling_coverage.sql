-- one row per province and day: subordinate units inspected within the 24 months before
create view rolling_coverage as
select
  *
from
  base.rolling_coverage
