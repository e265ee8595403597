-- findings of the checks, each at the cell of the current value it is about, or at the last file that speaks of unit and period
insert into
  base.findings
with
  last_blocks as (
    select
      units.unit,
      periods.period,
      max(blocks.submission_id) as submission_id
    from
      base.blocks
      join base.units using (unit_id)
      join base.periods using (period_id)
      join base.submissions using (submission_id)
    where
      submissions.status <> 'refused'
    group by
      units.unit,
      periods.period
  ),
  placed as (
    select
      check_findings.* exclude (submission_id),
      coalesce(check_findings.submission_id, value_versions.submission_id, last_blocks.submission_id) as submission_id,
      value_versions.sheet_id,
      value_versions.row_number,
      value_versions.column_number,
      value_versions.raw
    from
      base.check_findings
      join base.units using (unit)
      join base.periods using (period)
      left join base.indicators using (indicator)
      left join base.value_versions on value_versions.unit_id = units.unit_id
      and value_versions.period_id = periods.period_id
      and value_versions.indicator_id = indicators.indicator_id
      and value_versions.is_current
      left join last_blocks on last_blocks.unit = check_findings.unit
      and last_blocks.period = check_findings.period
  )
select
  placed.submission_id,
  submissions.file,
  sheets.sheet,
  case
    when placed.row_number is not null then base.cell_address (placed.row_number, placed.column_number)
  end as cell,
  placed.severity,
  placed.code,
  placed.raw,
  placed.message,
  placed.origin,
  placed."level",
  placed.unit,
  placed.period,
  placed.indicator
from
  placed
  join base.submissions using (submission_id)
  left join base.sheets using (sheet_id)
order by
  placed.submission_id,
  placed.row_number,
  placed.column_number,
  placed.code
