-- one row per province and work year: recommendations of inspections and what became of them
create table base.recommendation_counts (
  province varchar not null,
  work_year integer not null,
  date date not null,
  issued integer not null,
  remedied integer not null,
  open integer not null,
  open_overdue integer not null
)
