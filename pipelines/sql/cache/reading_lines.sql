-- one row per line of a register (form 2, form 3) in one reading
create table if not exists cache.reading_lines (
  reading_id integer not null,
  line_id integer not null,
  form varchar not null,
  province varchar not null,
  period varchar not null,
  sheet_id integer not null,
  row_number integer not null
)
