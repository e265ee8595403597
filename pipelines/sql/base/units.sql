-- one row per unit of the catalogue
create table base.units (
  unit_id integer not null,
  unit varchar not null,
  name varchar not null,
  short_name varchar not null,
  kind varchar not null,
  parent varchar,
  sort_order integer not null,
  valid_from date not null,
  valid_to date
)
