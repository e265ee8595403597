-- one row per rate, as reported, that both builds know and give differently, the largest change first
select
  unit,
  period,
  indicator,
  older.numerator as old_numerator,
  older.denominator as old_denominator,
  newer.numerator as new_numerator,
  newer.denominator as new_denominator
from
  older.trend as older
  join newer.trend as newer using (lens, unit, period, indicator)
  join newer.indicators as indicators using (indicator)
where
  lens = 'as_reported'
  and indicators.is_derived
  and abs(newer.value - older.value) >= 0.05
order by
  abs(newer.value - older.value) desc,
  period desc,
  unit,
  indicator
