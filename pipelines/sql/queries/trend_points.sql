-- one row per period of one indicator of one unit through one published lens
select
  trend.period,
  trend.value,
  trend.value_text,
  trend.numerator,
  trend.denominator,
  trend.sources_expected,
  trend.sources_reported,
  trend.quality,
  trend.reason
from
  trend
where
  trend.lens = $lens
  and trend.unit = $unit
  and trend.indicator = $indicator
