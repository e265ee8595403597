-- one row per thing that a check noticed about a unit in a period; without a submission, its place is that of the fact
create table base.check_findings (
  submission_id integer,
  unit varchar not null,
  period varchar not null,
  indicator varchar,
  severity varchar not null,
  code varchar not null,
  message varchar not null,
  origin varchar not null,
  "level" varchar
)
