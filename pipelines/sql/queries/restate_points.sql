-- restates a run of periods onto the structure of the build's day: chooseSources and restate of src/domain/lineage as a join
insert into
  base.restated_points by name
with
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
      marked_sources ($first, $last) as marked
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
      period_id,
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
      period_id,
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
  period_id,
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
