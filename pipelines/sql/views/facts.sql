-- one row per current value of one indicator of one unit in one period
create view facts as
select
  units.unit,
  periods.period,
  indicators.indicator,
  current_values.value,
  current_values.value_text,
  states.state,
  submissions.submission,
  submissions.file,
  sheets.sheet,
  base.cell_address (current_values.row_number, current_values.column_number) as cell,
  current_values.raw,
  current_values.version,
  submissions.received_at,
  current_values.correction,
  coalesce(submissions.received_at > closings.closed_at, false) as is_after_closing
from
  base.current_values
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
  join base.states using (state_id)
  join base.sheets using (sheet_id)
  join base.submissions using (submission_id)
  left join base.closings on closings.unit_id = current_values.unit_id
  and closings.period_id = current_values.period_id
