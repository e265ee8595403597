-- one row per unit checked with just these values, rules and periods
create table if not exists cache.unit_checks (check_key varchar not null)
