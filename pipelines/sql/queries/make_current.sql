-- the corrected cell is the current one
update base.value_versions
set
  is_current = true
where
  submission_id = $submission_id
  and unit_id = $unit_id
  and period_id = $period_id
  and indicator_id = $indicator_id
  and not is_current
