-- one row per blank or refused cell of a later version that leaves an earlier value in place
select
  value_versions.submission_id,
  submissions.file,
  sheets.sheet,
  base.cell_address (value_versions.row_number, value_versions.column_number) as cell,
  value_versions.raw,
  kept.file as kept_file,
  units.unit,
  periods.period,
  indicators.indicator
from
  base.winners
  join base.value_versions using (unit_id, period_id, indicator_id)
  join base.submissions on submissions.submission_id = value_versions.submission_id
  join base.submissions as kept on kept.submission_id = winners.submission_id
  join base.states using (state_id)
  join base.sheets using (sheet_id)
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
where
  value_versions.submission_id > winners.submission_id
  and not states.is_valid
  and not value_versions.is_derived
order by
  value_versions.submission_id,
  value_versions.row_number,
  value_versions.column_number
