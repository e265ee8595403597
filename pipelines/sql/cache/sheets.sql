-- one row per sheet name ever met in a report
create table if not exists cache.sheets (sheet_id integer not null, sheet varchar not null)
