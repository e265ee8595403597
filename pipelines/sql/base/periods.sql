-- one row per reporting period of the catalogue
create table base.periods (
  period_id integer not null,
  period varchar not null,
  label_vi varchar not null,
  from_date date not null,
  to_date date not null,
  work_year integer not null,
  half integer not null,
  regime varchar not null
)
