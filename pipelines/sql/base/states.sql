-- one row per state of a value; a valid one may become a fact
create table base.states (state_id utinyint not null, state varchar not null, is_valid boolean not null)
