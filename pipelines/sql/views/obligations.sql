-- one row per report that one unit owes
create view obligations as
select
  *
from
  base.obligations
