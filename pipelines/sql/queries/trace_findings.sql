-- one row per finding at a cell that holds a version of one indicator of one unit in one period, or about it
select
  findings.file,
  findings.sheet,
  findings.cell,
  findings.severity,
  findings.code,
  findings.message
from
  findings
where
  (
    findings.unit = $unit
    and findings.period = $period
    and findings.indicator = $indicator
  )
  or (findings.submission, findings.sheet, findings.cell) in (
    select
      submission,
      sheet,
      cell
    from
      fact_versions
    where
      unit = $unit
      and period = $period
      and indicator = $indicator
  )
order by
  findings.file,
  findings.code
