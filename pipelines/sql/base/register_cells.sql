-- one row per cell of a register line
create table base.register_cells as
select
  register_lines.submission_id,
  register_lines.line_id,
  reading_cells.field,
  states.state,
  reading_cells.value,
  reading_cells.column_number,
  reading_cells.raw
from
  base.register_lines
  join cache.reading_cells using (reading_id, line_id)
  join base.states using (state_id)
