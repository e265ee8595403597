-- one row per value of one indicator of one unit in a closed period, as known at its closing: what documents of that period show
create view closed_facts as
select
  units.unit,
  periods.period,
  indicators.indicator,
  closed_values.value,
  closed_values.value_text,
  states.state,
  submissions.submission,
  submissions.file,
  sheets.sheet,
  base.cell_address (closed_values.row_number, closed_values.column_number) as cell,
  closed_values.raw,
  closed_values.version,
  submissions.received_at,
  closed_values.correction,
  closed_values.closed_at
from
  base.closed_values
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
  join base.states using (state_id)
  join base.sheets using (sheet_id)
  join base.submissions using (submission_id)
