-- one row per chosen unit behind which others stand: the shares of what they reported for each period, as a JSON list of lists
select
  units.unit,
  to_json(
    list(
      json_array(
        periods.period,
        sources.unit,
        sources.name,
        case
          when crosswalk.num = crosswalk.den then '1'
          else crosswalk.num::varchar || '/' || crosswalk.den::varchar
        end,
        crosswalk.role
      )
      order by
        periods.to_date,
        sources.sort_order
    )
  )::varchar as items
from
  base.crosswalk
  join base.units as units on units.unit_id = crosswalk.to_unit_id
  join base.units as sources on sources.unit_id = crosswalk.from_unit_id
  join base.periods using (period_id)
where
  list_contains(string_split($units, chr(10)), units.unit)
group by
  units.unit
