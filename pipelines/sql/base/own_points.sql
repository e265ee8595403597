-- one row per indicator of one unit in one period as reported; asked for and not reported: without a value
create table base.own_points as
with
  started as (
    select distinct
      period_id
    from
      base.current_values
  ),
  reported as (
    select
      current_values.unit_id,
      current_values.period_id,
      current_values.indicator_id,
      states.state,
      current_values.value,
      current_values.value_text,
      case
        when indicators.type = 'yesno'
        and indicators.aggregation = 'none' then current_values.value
      end as numerator,
      case
        when indicators.type = 'yesno'
        and indicators.aggregation = 'none'
        and current_values.value is not null then 1.0
      end as denominator
    from
      base.current_values
      join base.states using (state_id)
      join base.indicators using (indicator_id)
  ),
  part_counts as (
    select
      indicator_id,
      count(*) as part_count
    from
      base.indicator_parts
    group by
      indicator_id
  ),
  part_sums as (
    select
      current_values.unit_id,
      current_values.period_id,
      indicator_parts.indicator_id,
      bool_or(states.state = 'not_applicable') as is_not_applicable,
      count(current_values.value) as part_count,
      sum(current_values.value) filter(indicator_parts.is_numerator) as numerator,
      sum(current_values.value) filter(not indicator_parts.is_numerator) as denominator
    from
      base.indicator_parts
      join base.current_values on current_values.indicator_id = indicator_parts.part_id
      join base.states using (state_id)
    group by all
  ),
  ratios as (
    select
      part_sums.unit_id,
      part_sums.period_id,
      part_sums.indicator_id,
      case
        when part_sums.is_not_applicable then 'not_applicable'
        else 'value'
      end as state,
      case
        when part_sums.denominator <> 0 then 100 * part_sums.numerator / part_sums.denominator
      end as "value",
      null::varchar as value_text,
      part_sums.numerator,
      part_sums.denominator
    from
      part_sums
      join part_counts using (indicator_id)
    where
      part_sums.is_not_applicable
      or part_sums.part_count = part_counts.part_count
  ),
  registry_ratios as (
    select
      units.unit_id,
      periods.period_id,
      indicators.indicator_id,
      'value' as state,
      coverage.rate as "value",
      null::varchar as value_text,
      coverage.units_inspected::double as numerator,
      coverage.units_total::double as denominator
    from
      base.coverage
      join base.units on units.unit = coverage.province
      join base.periods using (period)
      join base.indicators on len(list_filter(indicators.denominator, lambda name: name like '@%')) > 0
      join started using (period_id)
    where
      coverage.units_inspected is not null
  ),
  points as (
    select
      *
    from
      reported
    union all
    by name
    select
      *
    from
      ratios
    union all
    by name
    select
      *
    from
      registry_ratios
  ),
  wanted as (
    select
      units.unit_id,
      asked.period_id,
      asked.indicator_id
    from
      base.asked
      join base.units using (kind)
      join base.periods using (period_id)
      join started using (period_id)
    where
      units.valid_from <= periods.to_date
      and (
        units.valid_to is null
        or periods.to_date <= units.valid_to
      )
  ),
  blanks as (
    select
      wanted.*
    from
      wanted
      anti join points using (unit_id, period_id, indicator_id)
  )
select
  unit_id,
  period_id,
  indicator_id,
  "value",
  value_text,
  numerator,
  denominator,
  true as is_reported
from
  points
where
  state = 'value'
union all
by name
select
  unit_id,
  period_id,
  indicator_id,
  null::double as "value",
  null::varchar as value_text,
  null::double as numerator,
  null::double as denominator,
  false as is_reported
from
  blanks
