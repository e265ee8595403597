-- one row per computed figure, as reported, that the two builds give differently
select
  unit,
  period,
  indicator,
  older.value as old_value,
  older.numerator as old_numerator,
  older.denominator as old_denominator,
  newer.value as new_value,
  newer.numerator as new_numerator,
  newer.denominator as new_denominator
from
  (
    select
      *
    from
      older.trend
    where
      lens = 'as_reported'
  ) as older
  full join (
    select
      *
    from
      newer.trend
    where
      lens = 'as_reported'
  ) as newer using (unit, period, indicator)
  join newer.units as units using (unit)
  join newer.periods as periods using (period)
  join newer.indicators as indicators using (indicator)
where
  indicators.is_derived
  and (older.value, older.numerator, older.denominator) is distinct from (newer.value, newer.numerator, newer.denominator)
order by
  periods.to_date,
  periods.from_date,
  units.sort_order,
  unit,
  indicator
