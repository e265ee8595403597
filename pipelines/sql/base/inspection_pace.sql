-- one row per province and work year: inspections planned and done, and where the pace leads
create table base.inspection_pace (
  province varchar not null,
  work_year integer not null,
  "period" varchar not null,
  date date not null,
  planned integer not null,
  done integer not null,
  rate double,
  expected double not null,
  projection double,
  is_behind boolean not null
)
