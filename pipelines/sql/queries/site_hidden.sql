-- one row per figure on today's structure that a masked count of another unit is part of
select distinct
  units.unit,
  periods.period,
  facts.indicator
from
  base.crosswalk
  join base.units as units on units.unit_id = crosswalk.to_unit_id
  join base.units as sources on sources.unit_id = crosswalk.from_unit_id
  join base.periods using (period_id)
  join facts on facts.unit = sources.unit
  and facts.period = periods.period
where
  list_contains(string_split($indicators, chr(10)), facts.indicator)
  and list_contains(string_split($masked, chr(10)), facts.indicator)
  and facts.value between 1 and 2
  and sources.unit <> units.unit
