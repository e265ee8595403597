-- one row per cell of a register line in one reading
create table if not exists cache.reading_cells (
  reading_id integer not null,
  line_id integer not null,
  field varchar not null,
  state_id utinyint not null,
  "value" varchar,
  column_number integer not null,
  raw varchar not null
)
