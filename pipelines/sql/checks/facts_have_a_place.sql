-- a current value without file, sheet or cell, from a file that does not count, or that no unit, period or indicator claims
select
  current_values.*
from
  base.current_values
  left join base.submissions using (submission_id)
  left join base.sheets using (sheet_id)
  left join base.units using (unit_id)
  left join base.periods using (period_id)
  left join base.indicators using (indicator_id)
where
  submissions.file is null
  or submissions.sha256 is null
  or submissions.status not in ('accepted', 'accepted_with_notes', 'partly_refused')
  or sheets.sheet is null
  or current_values.row_number < 1
  or current_values.column_number < 1
  or units.unit is null
  or periods.period is null
  or indicators.indicator is null
