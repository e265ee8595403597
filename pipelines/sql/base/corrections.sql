-- one row per correction of the catalogue that holds: the value that stands in place of the one read
create table base.corrections (
  submission_id integer not null,
  unit_id integer not null,
  period_id integer not null,
  indicator_id integer not null,
  "value" double,
  value_text varchar,
  reason varchar not null,
  corrected_on date not null
)
