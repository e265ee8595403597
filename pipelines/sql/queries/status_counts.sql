-- one row per status: how many files have it
select
  status,
  count(*) as count
from
  base.submissions
group by
  status
