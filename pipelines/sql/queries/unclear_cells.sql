-- one row per refusal in the newest file of its sender, period and form; a cell whose figure has come since is left out
with
  newest as (
    select
      submission,
      file,
      unit,
      period,
      received_at
    from
      submissions
    where
      unit is not null
      and period is not null
      and status <> 'duplicate'
    qualify
      row_number() over (
        partition by
          unit,
          period,
          form
        order by
          received_at desc,
          version desc
      ) = 1
  )
select
  newest.file,
  newest.unit,
  newest.period,
  findings.sheet,
  findings.cell,
  findings.message,
  coalesce(
    list_contains(string_split($masked, chr(10)), coalesce(findings.indicator, refused.indicator)),
    false
  ) as is_masked
from
  newest
  join findings using (submission)
  left join fact_versions as refused on refused.submission = findings.submission
  and refused.sheet is not distinct from findings.sheet
  and refused.cell = findings.cell
where
  findings.severity = 'refuse'
  and not exists (
    select
      1
    from
      facts
    where
      facts.unit = refused.unit
      and facts.period = refused.period
      and facts.indicator = refused.indicator
      and facts.state = 'value'
  )
order by
  newest.received_at,
  newest.submission,
  findings.sheet nulls first,
  findings.cell nulls first
