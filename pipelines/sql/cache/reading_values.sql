-- one row per value cell of an indicator in one reading; unit, period and indicator are positions in the catalogue
create table if not exists cache.reading_values (
  reading_id integer not null,
  unit_id integer not null,
  period_id integer not null,
  indicator_id integer not null,
  state_id utinyint not null,
  "value" double,
  value_text varchar,
  sheet_id integer not null,
  row_number integer not null,
  column_number integer not null,
  raw varchar not null,
  is_derived boolean not null
)
