-- one row per figure of chosen indicators without a value: what its newest cell says
select
  fact_versions.unit,
  fact_versions.period,
  fact_versions.indicator,
  arg_max(fact_versions.state, fact_versions.received_at) as state
from
  fact_versions
  left join facts on facts.unit = fact_versions.unit
  and facts.period = fact_versions.period
  and facts.indicator = fact_versions.indicator
  and facts.state = 'value'
where
  list_contains(string_split($indicators, chr(10)), fact_versions.indicator)
  and facts.unit is null
group by
  fact_versions.unit,
  fact_versions.period,
  fact_versions.indicator
