-- one row per value cell of every version received, typed percentages of ratio indicators included
create view fact_versions as
select
  units.unit,
  periods.period,
  indicators.indicator,
  value_versions.value,
  value_versions.value_text,
  states.state,
  submissions.submission,
  submissions.file,
  sheets.sheet,
  base.cell_address (value_versions.row_number, value_versions.column_number) as cell,
  value_versions.raw,
  value_versions.version,
  submissions.received_at,
  value_versions.is_current,
  value_versions.is_derived
from
  base.value_versions
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
  join base.states using (state_id)
  join base.sheets using (sheet_id)
  join base.submissions using (submission_id)
