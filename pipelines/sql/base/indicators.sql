-- one row per indicator of the catalogue
create table base.indicators (
  indicator_id integer not null,
  indicator varchar not null,
  group_code varchar not null,
  label_vi varchar not null,
  unit_of_measure varchar not null,
  type varchar not null,
  numerator varchar[] not null,
  denominator varchar[] not null,
  direction varchar not null,
  cadence varchar not null,
  aggregation varchar not null,
  is_core boolean not null,
  is_derived boolean not null
)
