-- one row per reading of one content under one path and one time of receipt
create table if not exists cache.readings (
  reading_id integer not null,
  reading_key varchar not null,
  status varchar not null,
  forms varchar not null,
  unit varchar,
  period varchar,
  mapped_count integer not null,
  value_count integer not null,
  not_applicable_count integer not null,
  missing_count integer not null,
  refused_count integer not null
)
