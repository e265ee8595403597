-- one row per figure of chosen units that corrections.csv mends; masked indicators are left out
select
  facts.unit,
  facts.period,
  facts.indicator,
  facts.file,
  facts.sheet,
  facts.cell,
  facts.raw,
  facts.correction
from
  facts
where
  facts.correction is not null
  and list_contains(string_split($units, chr(10)), facts.unit)
  and not list_contains(string_split($masked, chr(10)), facts.indicator)
order by
  facts.period desc,
  facts.unit,
  facts.indicator
