-- one row per indicator of one unit in one period on the structure of the build's day, where others stand behind the unit
create table base.restated_points (
  unit_id integer not null,
  period_id integer not null,
  indicator_id integer not null,
  "value" double,
  value_text varchar,
  numerator double,
  denominator double,
  sources_expected integer not null,
  sources_reported integer not null,
  quality varchar not null,
  reason varchar
)
