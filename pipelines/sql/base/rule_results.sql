-- one row per rule that the build evaluates: how often it held, failed, or could not be decided
create table base.rule_results (
  rule varchar not null,
  form varchar not null,
  scope varchar not null,
  "level" varchar not null,
  passed integer not null,
  failed integer not null,
  not_evaluable integer not null
)
