-- one row per figure of chosen units and indicators, through one lens
select
  trend.unit,
  trend.period,
  trend.indicator,
  trend.value,
  trend.value_text,
  trend.numerator,
  trend.denominator,
  trend.sources_expected,
  trend.sources_reported,
  trend.quality
from
  trend
where
  trend.lens = $lens
  and list_contains(string_split($units, chr(10)), trend.unit)
  and list_contains(string_split($indicators, chr(10)), trend.indicator)
