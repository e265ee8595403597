-- one row per thing that a check noticed about a unit; a submission stands only where it is not that of the current value
create table if not exists cache.unit_check_findings (
  check_key varchar not null,
  submission varchar,
  unit varchar not null,
  period varchar not null,
  indicator varchar,
  severity varchar not null,
  code varchar not null,
  message varchar not null,
  origin varchar not null,
  "level" varchar
)
