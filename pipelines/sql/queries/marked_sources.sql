-- one row per figure of a source behind a target in a run of periods: whether it is used, and why
create or replace temp macro marked_sources (first_period, last_period) as table
with
  sources as (
    select
      crosswalk.to_unit_id as unit_id,
      crosswalk.period_id,
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
      crosswalk.period_id between first_period and last_period
      and own_points.period_id between first_period and last_period
  ),
  choices as (
    select
      unit_id,
      period_id,
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
      period_id,
      indicator_id
  )
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
  join choices using (unit_id, period_id, indicator_id)
