-- one row per thing refused or noted while reading, in the order in which it was found
create table if not exists cache.reading_findings (
  reading_id integer not null,
  position integer not null,
  severity varchar not null,
  code varchar not null,
  sheet varchar,
  cell varchar,
  raw varchar,
  message varchar not null
)
