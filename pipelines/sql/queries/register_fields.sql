-- one row per readable cell of the latest lines of the registers of one form, line by line
select
  register_lines.submission_id,
  register_lines.line_id,
  register_lines.province,
  periods.work_year,
  register_cells.field,
  register_cells.value
from
  base.register_lines
  join base.periods using (period)
  join base.register_cells using (submission_id, line_id)
where
  register_lines.form = $form
  and register_lines.is_latest
  and register_cells.state = 'value'
order by
  register_lines.submission_id,
  register_lines.line_id
