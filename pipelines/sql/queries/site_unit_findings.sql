-- one row per chosen unit: findings in the files it sent, at its cells and about its figures, as a JSON list of lists
with
  own_cells as (
    select distinct
      fact_versions.unit,
      fact_versions.period,
      fact_versions.indicator,
      fact_versions.submission,
      fact_versions.sheet,
      fact_versions.cell
    from
      fact_versions
    where
      list_contains(string_split($units, chr(10)), fact_versions.unit)
  ),
  senders as (
    select
      submissions.submission,
      submissions.unit,
      submissions.period
    from
      submissions
    where
      list_contains(string_split($units, chr(10)), submissions.unit)
  ),
  placed as (
    select
      coalesce(own_cells.unit, findings.unit, senders.unit) as unit,
      coalesce(own_cells.period, findings.period, senders.period) as period,
      coalesce(own_cells.indicator, findings.indicator) as indicator,
      findings.*
    from
      findings
      left join own_cells on own_cells.submission = findings.submission
      and own_cells.sheet = findings.sheet
      and own_cells.cell = findings.cell
      left join senders on senders.submission = findings.submission
    where
      findings.submission in (
        select
          submission
        from
          own_cells
        union
        select
          submission
        from
          senders
      )
      or list_contains(string_split($units, chr(10)), findings.unit)
  )
select
  placed.unit,
  to_json(
    list(
      json_array(
        placed.indicator,
        placed.period,
        placed.submission,
        placed.file,
        placed.sheet,
        placed.cell,
        placed.severity,
        placed.code,
        case
          when not list_contains(string_split($masked, chr(10)), coalesce(placed.indicator, '')) then placed.raw
        end,
        case
          when not list_contains(string_split($masked, chr(10)), coalesce(placed.indicator, '')) then placed.message
        end
      )
      order by
        placed.severity desc,
        placed.period desc,
        placed.file,
        placed.sheet,
        placed.cell,
        placed.code,
        placed.message
    )
  )::varchar as items
from
  placed
where
  list_contains(string_split($units, chr(10)), placed.unit)
group by
  placed.unit
