-- one row per rule that the build evaluates: how often it held, failed, or could not be decided
create view rule_results as
select
  *
from
  base.rule_results
