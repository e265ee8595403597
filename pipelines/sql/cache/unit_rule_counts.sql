-- one row per rule and unit: how often it held, failed, or could not be decided
create table if not exists cache.unit_rule_counts (
  check_key varchar not null,
  rule varchar not null,
  passed integer not null,
  failed integer not null,
  not_evaluable integer not null
)
