-- one row per finding of a file; `is_masked` where its cell holds an indicator whose small counts are not shown
with
  masked_cells as (
    select
      fact_versions.submission,
      fact_versions.sheet,
      fact_versions.cell
    from
      fact_versions
    where
      list_contains(string_split($masked, chr(10)), fact_versions.indicator)
    union
    select
      typed_totals.submission,
      typed_totals.sheet,
      typed_totals.cell
    from
      typed_totals
    where
      list_contains(string_split($masked, chr(10)), typed_totals.indicator)
  )
select
  findings.submission,
  findings.severity,
  findings.origin,
  findings.code,
  findings.sheet,
  findings.cell,
  findings.raw,
  findings.message,
  coalesce(list_contains(string_split($masked, chr(10)), findings.indicator), false)
  or masked_cells.cell is not null as is_masked
from
  findings
  left join masked_cells on masked_cells.submission = findings.submission
  and masked_cells.sheet = findings.sheet
  and masked_cells.cell = findings.cell
order by
  findings.submission,
  case findings.severity
    when 'refuse' then 0
    else 1
  end,
  findings.sheet,
  findings.cell
