-- one row per indicator that units of one kind are asked for in one period
create table base.asked (kind varchar not null, period_id integer not null, indicator_id integer not null)
