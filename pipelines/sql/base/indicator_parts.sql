-- one row per reported indicator that a computed one adds up to its numerator or denominator
create table base.indicator_parts (indicator_id integer not null, part_id integer not null, is_numerator boolean not null)
