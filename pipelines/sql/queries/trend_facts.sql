-- one row per fact of one indicator or of its parts, and one more of each period so that it counts as begun
with
  wanted as (
    select
      $indicator as indicator
    union
    select
      unnest(numerator || denominator)
    from
      indicators
    where
      indicator = $indicator
  ),
  begun as (
    select
      period,
      min(indicator) as indicator
    from
      facts
    where
      indicator not in (
        select
          indicator
        from
          wanted
      )
    group by
      period
  )
select
  unit,
  period,
  indicator,
  state,
  "value",
  value_text
from
  facts
where
  indicator in (
    select
      indicator
    from
      wanted
  )
union all
select
  min(unit),
  period,
  indicator,
  'missing',
  null,
  null
from
  facts
  join begun using (period, indicator)
group by all
