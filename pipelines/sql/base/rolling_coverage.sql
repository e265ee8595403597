-- one row per province and day: subordinate units inspected within the 24 months before
create table base.rolling_coverage (
  province varchar not null,
  date date not null,
  units_total integer not null,
  units_inspected integer not null,
  rate double
)
