-- one row per value that a later version gives differently than the version before it
create view version_changes as
select
  units.unit,
  periods.period,
  indicators.indicator,
  older.version as old_version,
  old_submissions.file as old_file,
  old_sheets.sheet as old_sheet,
  base.cell_address (older.row_number, older.column_number) as old_cell,
  old_states.state as old_state,
  older.value as old_value,
  older.value_text as old_value_text,
  newer.version as new_version,
  new_submissions.file as new_file,
  new_sheets.sheet as new_sheet,
  base.cell_address (newer.row_number, newer.column_number) as new_cell,
  new_states.state as new_state,
  newer.value as new_value,
  newer.value_text as new_value_text,
  new_submissions.received_at as new_received_at,
  newer.is_current as is_effective
from
  base.version_changes
  join base.value_versions as older on older.submission_id = version_changes.old_submission_id
  and older.unit_id = version_changes.unit_id
  and older.period_id = version_changes.period_id
  and older.indicator_id = version_changes.indicator_id
  join base.value_versions as newer on newer.submission_id = version_changes.new_submission_id
  and newer.unit_id = version_changes.unit_id
  and newer.period_id = version_changes.period_id
  and newer.indicator_id = version_changes.indicator_id
  join base.units on units.unit_id = version_changes.unit_id
  join base.periods on periods.period_id = version_changes.period_id
  join base.indicators on indicators.indicator_id = version_changes.indicator_id
  join base.submissions as old_submissions on old_submissions.submission_id = version_changes.old_submission_id
  join base.submissions as new_submissions on new_submissions.submission_id = version_changes.new_submission_id
  join base.states as old_states on old_states.state_id = older.state_id
  join base.states as new_states on new_states.state_id = newer.state_id
  join base.sheets as old_sheets on old_sheets.sheet_id = older.sheet_id
  join base.sheets as new_sheets on new_sheets.sheet_id = newer.sheet_id
