-- one row per unit and period that is closed: its documents show what had been received by then
create table base.closings (
  unit_id integer not null,
  period_id integer not null,
  province varchar not null,
  closed_at timestamptz not null,
  basis varchar not null
)
