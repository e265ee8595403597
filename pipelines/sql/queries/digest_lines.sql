-- one row per line of the newest registers: its text in the digest
select
  concat_ws(
    chr(31),
    register_lines.form,
    register_lines.province,
    register_lines.period,
    string_agg(
      concat_ws(chr(29), register_cells.field, register_cells.state, coalesce(register_cells.value, '')),
      chr(30)
      order by
        register_cells.field
    )
  ) as line
from
  base.register_lines
  join base.register_cells using (submission_id, line_id)
where
  register_lines.is_latest
group by
  register_lines.submission_id,
  register_lines.line_id,
  register_lines.form,
  register_lines.province,
  register_lines.period
order by
  line
