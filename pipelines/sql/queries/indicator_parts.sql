-- one row per reported indicator that a computed one is made of, numerators first
select
  parts.indicator
from
  indicators,
  lateral (
    select
      unnest(list_distinct(numerator || denominator)) as indicator
  ) as parts
where
  indicators.indicator = $indicator
  and parts.indicator in (
    select
      indicator
    from
      indicators
  )
