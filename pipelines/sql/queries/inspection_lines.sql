-- one row per line of the newest register of inspections that a province sent for a period
with
  newest as (
    select
      province,
      period,
      max(submission_id) as submission_id
    from
      base.register_lines
    where
      form = 'F2'
    group by all
  )
select
  register_lines.province,
  register_lines.period,
  max(register_cells.value) filter(register_cells.field = 'unit') as unit,
  max(register_cells.value) filter(register_cells.field = 'form') as form,
  max(register_cells.value) filter(register_cells.field = 'actual') as actual
from
  base.register_lines
  join newest using (province, period, submission_id)
  join base.register_cells using (submission_id, line_id)
where
  register_lines.form = 'F2'
  and register_cells.state = 'value'
group by
  register_lines.submission_id,
  register_lines.line_id,
  register_lines.province,
  register_lines.period
