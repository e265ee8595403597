-- one row per indicator of one unit in one period through one lens
create view trend as
select
  trend_points.lens,
  units.unit,
  periods.period,
  indicators.indicator,
  trend_points.value,
  trend_points.value_text,
  trend_points.numerator,
  trend_points.denominator,
  trend_points.sources_expected,
  trend_points.sources_reported,
  trend_points.quality,
  trend_points.reason
from
  base.trend_points
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
