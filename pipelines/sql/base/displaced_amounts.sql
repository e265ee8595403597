-- one row per reported amount that a target leaves out on the structure of the build's day, because it stands in another figure already
create table base.displaced_amounts (
  unit_id integer not null,
  period_id integer not null,
  indicator_id integer not null,
  target_id integer not null,
  amount double not null
)
