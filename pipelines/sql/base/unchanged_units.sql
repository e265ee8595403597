-- one row per unit and period that stands for itself alone on the structure of the build's day
create table base.unchanged_units (unit_id integer not null, period_id integer not null)
