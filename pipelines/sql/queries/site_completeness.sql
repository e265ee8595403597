-- one row per chosen unit and period: how many figures were asked for, and how many have an answer
select
  units.unit,
  periods.period,
  count(*) as asked,
  count(*) filter(own_points.is_reported) as answered
from
  base.own_points
  join base.units using (unit_id)
  join base.periods using (period_id)
  join base.indicators using (indicator_id)
where
  indicators.type <> 'percent'
  and list_contains(string_split($units, chr(10)), units.unit)
group by
  units.unit,
  units.sort_order,
  periods.period,
  periods.to_date
order by
  units.sort_order,
  periods.to_date
