-- one row per rule that came to an evaluation
select
  unit_rule_counts.rule,
  sum(unit_rule_counts.passed) as passed,
  sum(unit_rule_counts.failed) as failed,
  sum(unit_rule_counts.not_evaluable) as not_evaluable
from
  cache.unit_rule_counts
  join base.unit_keys using (check_key)
group by
  unit_rule_counts.rule
