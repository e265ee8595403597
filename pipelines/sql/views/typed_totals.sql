-- one row per typed total beside what the rows add up to
create view typed_totals as
select
  submissions.submission,
  submissions.file,
  sheets.sheet,
  base.cell_address (typed_totals.row_number, typed_totals.column_number) as cell,
  typed_totals.indicator,
  typed_totals.typed,
  typed_totals.recomputed,
  typed_totals.typed = typed_totals.recomputed as is_equal
from
  base.typed_totals
  join base.submissions using (submission_id)
  join base.sheets using (sheet_id)
