-- one row per typed total beside what the rows add up to, in one reading
create table if not exists cache.reading_totals (
  reading_id integer not null,
  sheet_id integer not null,
  row_number integer not null,
  column_number integer not null,
  indicator varchar not null,
  typed double not null,
  recomputed double not null
)
