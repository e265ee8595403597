-- one row per version of a unit, period and indicator: the current one first, then the latest
select
  value_versions.submission_id,
  value_versions.unit_id,
  value_versions.period_id,
  value_versions.indicator_id,
  submissions.file,
  sheets.sheet,
  base.cell_address (value_versions.row_number, value_versions.column_number) as cell,
  states.state,
  value_versions.value,
  value_versions.value_text,
  value_versions.raw
from
  base.value_versions
  join base.submissions using (submission_id)
  join base.sheets using (sheet_id)
  join base.states using (state_id)
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
where
  units.unit = $unit
  and periods.period = $period
  and indicators.indicator = $indicator
  and not value_versions.is_derived
  and submissions.status <> 'refused'
order by
  value_versions.is_current desc,
  value_versions.submission_id desc
