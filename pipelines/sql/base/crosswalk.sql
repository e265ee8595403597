-- one row per share of what a unit reports for a period, on the structure of the build's day, where others stand behind a unit
create table base.crosswalk (
  period_id integer not null,
  from_unit_id integer not null,
  to_unit_id integer not null,
  num hugeint not null,
  den hugeint not null,
  path varchar not null,
  role varchar not null
)
