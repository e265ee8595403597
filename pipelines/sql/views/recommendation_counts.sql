-- one row per province and work year: recommendations of inspections and what became of them
create view recommendation_counts as
select
  *
from
  base.recommendation_counts
