-- one row per province and period: units inspected, from the register of inspections
create table base.coverage (
  province varchar not null,
  period varchar not null,
  units_total integer not null,
  units_inspected integer,
  rate double
)
