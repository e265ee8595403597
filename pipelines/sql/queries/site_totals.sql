-- one row per total that a file of chosen units typed and that its rows do not add up to; masked indicators are left out
select
  submissions.unit,
  submissions.period,
  typed_totals.file,
  typed_totals.sheet,
  typed_totals.cell,
  typed_totals.indicator,
  typed_totals.typed,
  typed_totals.recomputed
from
  typed_totals
  join submissions using (submission)
where
  not typed_totals.is_equal
  and list_contains(string_split($units, chr(10)), submissions.unit)
  and not list_contains(string_split($masked, chr(10)), typed_totals.indicator)
order by
  submissions.received_at desc,
  typed_totals.file,
  typed_totals.cell
