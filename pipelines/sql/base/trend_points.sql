-- one row per indicator of one unit in one period through one lens
create table base.trend_points (
  lens varchar not null,
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
