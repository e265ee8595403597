-- one row per subordinate unit that nobody has inspected for 24 months
create table base.inspection_gaps (province varchar not null, unit varchar not null, last_inspected date)
