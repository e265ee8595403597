-- one row per figure of one unit in two earlier periods: as reported, else restated where that is exact
select
  period,
  indicator,
  value,
  value_text,
  state,
  false as is_restated
from
  facts
where
  unit = $unit
  and period in ($first, $second)
union all
select
  trend.period,
  trend.indicator,
  trend.value,
  trend.value_text,
  'value' as state,
  true as is_restated
from
  trend
where
  trend.unit = $unit
  and trend.period in ($first, $second)
  and trend.lens = 'current'
  and trend.quality = 'exact'
  and not exists (
    select
      1
    from
      facts
    where
      facts.unit = trend.unit
      and facts.period = trend.period
  )
