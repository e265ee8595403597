-- restates one period onto the structure of the build's day: chooseSources and restate of src/domain/lineage as a join
insert into
  base.restated_points by name
with
  sources as (
    select
      crosswalk.to_unit_id as unit_id,
      own_points.indicator_id,
      crosswalk.from_unit_id,
      crosswalk.num,
      crosswalk.den,
      crosswalk.path,
      crosswalk.role,
      crosswalk.role = 'expected' as is_expected,
      own_points.is_reported,
      own_points.is_reported
      and crosswalk.role = 'successor'
      and crosswalk.from_unit_id = crosswalk.to_unit_id as is_own,
      own_points.value,
      own_points.value_text,
      own_points.numerator,
      own_points.denominator
    from
      base.crosswalk
      join base.own_points on own_points.unit_id = crosswalk.from_unit_id
      and own_points.period_id = crosswalk.period_id
    where
      crosswalk.period_id = $period_id
      and own_points.period_id = $period_id
  ),
  choices as (
    select
      unit_id,
      indicator_id,
      count(*) filter(is_expected) as expected_count,
      count(*) filter(
        is_expected
        and is_reported
      ) as answered_count,
      case
        when expected_count > 0
        and answered_count = expected_count then 'expected'
        when bool_or(is_own) then 'own'
        when answered_count > 0 then 'expected'
        else 'others'
      end as choice
    from
      sources
    group by
      unit_id,
      indicator_id
  ),
  marked as (
    select
      sources.*,
      choices.expected_count,
      choices.answered_count,
      choices.choice,
      sources.is_reported
      and case choices.choice
        when 'expected' then sources.is_expected
        when 'own' then sources.is_own
        else not sources.is_expected
      end as is_used
    from
      sources
      join choices using (unit_id, indicator_id)
  ),
  parts as (
    select
      marked.*,
      indicators.type,
      indicators.aggregation,
      case
        when indicators.is_derived then marked.numerator
        else marked.value
      end as first_part,
      case
        when indicators.is_derived then marked.denominator
      end as second_part
    from
      marked
      join base.indicators using (indicator_id)
  ),
  millionths as (
    select
      *,
      case
        when abs(first_part) < 1e12
        and round(first_part * 1e6) / 1e6 = first_part then round(first_part * 1e6)::hugeint
      end as first_millionths,
      case
        when abs(second_part) < 1e12
        and round(second_part * 1e6) / 1e6 = second_part then round(second_part * 1e6)::hugeint
      end as second_millionths
    from
      parts
  ),
  sums as (
    select
      unit_id,
      indicator_id,
      any_value(type) as type,
      any_value(aggregation) as aggregation,
      any_value(choice) as choice,
      any_value(expected_count) as expected_count,
      any_value(answered_count) as answered_count,
      any_value(den) as den,
      count(*) filter(is_used) as used_count,
      coalesce(bool_or(role = 'successor') filter(is_used), false) as is_successor_used,
      coalesce(bool_or(path = 'estimated') filter(is_used), false) as is_estimated,
      coalesce(bool_or(path = 'not_convertible') filter(is_used), false) as is_used_undone,
      coalesce(bool_or(path = 'not_convertible') filter(is_expected), false) as is_expected_undone,
      coalesce(bool_or(num <> den) filter(is_used), false) as is_used_divided,
      coalesce(bool_or(num <> den) filter(is_expected), false) as is_expected_divided,
      count(first_part) filter(is_used) = count(first_millionths) filter(is_used) as is_first_exact,
      count(second_part) filter(is_used) = count(second_millionths) filter(is_used) as is_second_exact,
      sum(first_millionths * num) filter(is_used) as first_exact,
      sum(second_millionths * num) filter(is_used) as second_exact,
      sum(first_part * num) filter(is_used) as first_rough,
      sum(second_part * num) filter(is_used) as second_rough,
      arg_min(value_text, from_unit_id) filter(is_used) as first_text
    from
      millionths
    group by
      unit_id,
      indicator_id
  ),
  involved as (
    select
      *,
      expected_count = 0
      or (
        used_count = 1
        and is_successor_used
      ) as stands_alone,
      case
        when is_first_exact then first_exact / (1e6 * den)
        else first_rough / den
      end as first_sum,
      case
        when is_second_exact then second_exact / (1e6 * den)
        else second_rough / den
      end as second_sum
    from
      sums
  ),
  reasoned as (
    select
      *,
      case
        when is_used_undone
        or (
          is_expected_undone
          and not stands_alone
        ) then 'merge_undone'
        when aggregation <> 'none' then null
        when is_used_divided
        or (
          is_expected_divided
          and not stands_alone
        ) then 'split'
        when type <> 'yesno'
        and greatest(
          used_count,
          case
            when stands_alone then 0
            else expected_count
          end
        ) > 1 then 'not_additive'
      end as reason,
      case choice
        when 'expected' then answered_count
        when 'own' then expected_count
        else 0
      end as reported_count
    from
      involved
  ),
  told as (
    select
      *,
      reason is null
      and used_count > 0 as is_told
    from
      reasoned
  )
select
  unit_id,
  $period_id::integer as period_id,
  indicator_id,
  case
    when not is_told then null
    when aggregation = 'ratio' then case
      when second_sum <> 0 then 100 * first_sum / second_sum
    end
    when aggregation <> 'none' then first_sum
    when type = 'yesno' then case
      when used_count = 1
      and expected_count <= 1 then first_sum
    end
    when first_text is null then first_sum
  end as "value",
  case
    when is_told
    and aggregation = 'none'
    and type <> 'yesno' then first_text
  end as value_text,
  case
    when is_told
    and (
      aggregation = 'ratio'
      or (
        aggregation = 'none'
        and type = 'yesno'
      )
    ) then first_sum
  end as numerator,
  case
    when not is_told then null
    when aggregation = 'ratio' then second_sum
    when aggregation = 'none'
    and type = 'yesno' then used_count::double
  end as denominator,
  expected_count::integer as sources_expected,
  reported_count::integer as sources_reported,
  case
    when reason is not null then 'not_convertible'
    when used_count = 0
    or reported_count < expected_count
    or expected_count = 0 then 'partial'
    when is_estimated then 'estimated'
    else 'exact'
  end as quality,
  reason
from
  told
