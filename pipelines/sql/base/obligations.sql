-- one row per report that one unit owes
create table base.obligations (
  unit varchar not null,
  form varchar not null,
  period varchar not null,
  due_at timestamptz not null,
  received_at timestamptz,
  days_late integer,
  state varchar not null,
  answered_by varchar[] not null
)
